import type { StyledPath } from '../../drawing/map/draw-map.ts';
import type { MapModel } from './model.ts';

/**
 * Lets the legend of the map filter it: what is not ticked is neither drawn nor reached.
 *
 * @param changed Called when the model shows something else than before.
 */
export function connectFilters(
	legend: HTMLElement,
	map: SVGSVGElement,
	model: MapModel,
	changed: () => void,
): void {
	const boxes = [...legend.querySelectorAll('input')];
	const unticked = (name: string) =>
		boxes.filter((box) => box.name === name && !box.checked).map(({ value }) => value);
	const read = () => {
		model.hiddenStyles = new Set(unticked('edge'));
		model.hiddenGroups = new Set(unticked('category').map(Number));
	};
	const draw = () => {
		for (const element of map.querySelectorAll<SVGElement>('[data-group]')) {
			const group = Number(element.dataset['group']);
			element.toggleAttribute('hidden', model.hiddenGroups.has(group));
		}
		map.querySelector('.edges')!.replaceChildren(...model.paths().map(drawLines));
		changed();
	};
	legend.addEventListener('change', () => {
		read();
		draw();
	});
	read();
	// A browser may restore what was chosen before the page was left.
	if (boxes.some((box) => box.checked !== box.defaultChecked)) draw();
}

function drawLines({ style, path }: StyledPath): SVGPathElement {
	const lines = document.createElementNS('http://www.w3.org/2000/svg', 'path');
	lines.setAttribute('class', `edge-${style}`);
	lines.setAttribute('data-style', style);
	lines.setAttribute('d', path);
	return lines;
}
