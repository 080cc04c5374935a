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
	const filter = () => {
		model.hiddenStyles = new Set(unticked('edge'));
		model.hiddenGroups = new Set(unticked('category').map(Number));
		for (const element of map.querySelectorAll<SVGElement>('[data-group]')) {
			const group = Number(element.dataset['group']);
			element.toggleAttribute('hidden', model.hiddenGroups.has(group));
		}
		for (const path of map.querySelectorAll<SVGElement>('.edges path')) {
			path.setAttribute('d', model.pathOf(path.dataset['style']!));
		}
		changed();
	};
	legend.addEventListener('change', filter);
	// A browser may restore what was chosen before the page was left.
	if (boxes.some((box) => box.checked !== box.defaultChecked)) filter();
}
