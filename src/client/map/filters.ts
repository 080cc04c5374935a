import { makeSvg } from '../shared/elements.ts';
import type { StyledPath } from '../../drawing/map/draw-map.ts';
import type { MapModel } from './model.ts';

/**
 * Connects the checkboxes of the legend. Unchecked lines and categories are hidden and skipped by
 * navigation.
 *
 * @param onChange Called after the visible nodes or lines have changed.
 */
export function connectFilters(
	legend: HTMLElement,
	map: SVGSVGElement,
	model: MapModel,
	onChange: () => void,
): void {
	const boxes = [...legend.querySelectorAll('input')];
	const unchecked = (name: string) =>
		boxes.filter((box) => box.name === name && !box.checked).map(({ value }) => value);
	const read = () => {
		model.hiddenStyles = new Set(unchecked('edge'));
		model.hiddenGroups = new Set(unchecked('category').map(Number));
	};
	const draw = () => {
		for (const element of map.querySelectorAll<SVGElement>('[data-group]')) {
			const group = Number(element.dataset['group']);
			element.toggleAttribute('hidden', model.hiddenGroups.has(group));
		}
		map.querySelector('.edges')!.replaceChildren(...model.paths().map(drawLines));
		onChange();
	};
	legend.addEventListener('change', () => {
		read();
		draw();
	});
	read();
	// The browser may restore checkboxes from an earlier visit.
	if (boxes.some((box) => box.checked !== box.defaultChecked)) draw();
}

function drawLines({ style, path }: StyledPath): SVGPathElement {
	return makeSvg('path', { class: `edge-${style}`, 'data-style': style, d: path });
}
