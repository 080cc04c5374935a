import type { Camera } from './camera.ts';
import type { MapModel, Node } from './model.ts';
import type { Spotlight } from './spotlight.ts';

/** Maximum distance from the pointer to a dot, in pixels. */
const MAX_DISTANCE = 16;

/** Highlights a term on hover and opens it on click. On touch screens the first tap only highlights. */
export function connectPointer(
	view: HTMLElement,
	camera: Camera,
	model: MapModel,
	spotlight: Spotlight,
): void {
	const nodeAt = (event: MouseEvent): Node | undefined =>
		model.nearest(...camera.pointAt(event), MAX_DISTANCE / camera.transform.k);
	const isOnMap = ({ target }: Event) => !(target as Element).closest('.map-card, .map-buttons');
	let touched = false;
	view.addEventListener('pointerdown', ({ pointerType }) => {
		touched = pointerType === 'touch';
	});
	view.addEventListener('pointermove', (event) => {
		if (event.pointerType === 'touch' || event.buttons > 0 || !isOnMap(event)) return;
		const node = nodeAt(event);
		if (node || view !== document.activeElement) spotlight.highlight(node);
	});
	view.addEventListener('click', (event) => {
		if (!isOnMap(event)) return;
		const node = nodeAt(event);
		if (touched) {
			// A first tap highlights the term; its card or a second tap opens it.
			if (node && node !== spotlight.node) event.preventDefault();
			spotlight.highlight(node);
		} else if (node && !(event.target as Element).closest('a')) {
			location.assign(spotlight.hrefOf(node));
		}
	});
}
