import type { MapModel } from './model.ts';

/**
 * Connects the legend. What is unchecked is hidden and skipped by navigation.
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
	const apply = () => {
		model.hiddenStyles = new Set(unchecked('edge'));
		model.hiddenGroups = new Set(unchecked('category').map(Number));
		for (const element of map.querySelectorAll<SVGElement>('[data-group]')) {
			const group = Number(element.dataset['group']);
			element.toggleAttribute('hidden', model.hiddenGroups.has(group));
		}
		onChange();
	};
	const check = (name: string, isChecked: (value: string) => boolean) => {
		for (const box of boxes) if (box.name === name) box.checked = isChecked(box.value);
		apply();
	};
	legend.addEventListener('change', apply);
	legend.addEventListener('click', ({ target }) => {
		const { all, only } = (target as HTMLElement).dataset;
		const box = (target as Element).closest('li')?.querySelector('input');
		if (all !== undefined) check(all, () => true);
		else if (only !== undefined && box) check(box.name, (value) => value === only);
	});
	// The browser may restore checkboxes from an earlier visit.
	apply();
}
