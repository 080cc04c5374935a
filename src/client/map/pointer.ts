import type { Camera } from './camera.ts';
import type { Group } from './groups.ts';
import type { MapModel } from './model.ts';
import type { Spotlight, Target } from './spotlight.ts';

/** Maximum distance from the pointer to a dot, in pixels. */
const REACH = { mouse: 9, finger: 18 };

/**
 * Lights what a mouse points at. A click or tap visits it; on a whole map under a finger that is always
 * a category, as its dots are too small.
 *
 * @param visit Called with what is clicked; undefined is the ground.
 */
export function connectPointer(
	view: HTMLElement,
	camera: Camera,
	model: MapModel,
	groups: ReadonlyMap<number, Group>,
	spotlight: Spotlight,
	visit: (target: Target | undefined) => void,
): void {
	const targetAt = (event: MouseEvent, isTouch: boolean): Target | undefined => {
		const link = (event.target as Element).closest<SVGAElement>('a[data-group]');
		const named = link && groups.get(Number(link.dataset['group']));
		if (named) return { group: named };
		const [x, y] = camera.pointAt(event);
		const near = model.nearest(x, y, model.data.region / 2);
		const group = near && groups.get(near.group);
		if (group && isTouch && camera.isAtRest) return { group };
		const reach = (isTouch ? REACH.finger : REACH.mouse) / camera.transform.k;
		const node = labelAt(event) ?? model.nearest(x, y, reach);
		if (node) return { node };
		return group && { group };
	};
	const labelAt = ({ target }: MouseEvent) => {
		const label = (target as Element).closest<SVGAElement>('.labels a');
		return label ? model.bySlug.get(label.dataset['term']!) : undefined;
	};
	let isTouch = false;
	view.addEventListener('pointerdown', ({ pointerType }) => {
		isTouch = pointerType === 'touch';
	});
	view.addEventListener('pointermove', (event) => {
		if (event.pointerType === 'touch' || event.buttons > 0) return;
		spotlight.hover(targetAt(event, false), event.clientX < middleOf(view));
	});
	view.addEventListener('pointerleave', () => spotlight.hover(undefined));
	view.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		visit(targetAt(event, isTouch));
	});
}

function middleOf(view: HTMLElement): number {
	const { left, width } = view.getBoundingClientRect();
	return left + width / 2;
}
