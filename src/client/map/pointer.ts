import type { Camera } from './camera.ts';
import type { MapModel, Node } from './model.ts';
import type { Spotlight } from './spotlight.ts';

/** How near the pointer must come to a dot, in pixels. */
const REACH = 16;

/** Lights the node a mouse points at and opens it by a click; on a touch screen a tap lights it first. */
export function connectPointer(
	view: HTMLElement,
	camera: Camera,
	model: MapModel,
	spotlight: Spotlight,
): void {
	const nodeAt = (event: MouseEvent): Node | undefined =>
		model.nearest(...camera.pointAt(event), REACH / camera.transform.k);
	const isOnMap = ({ target }: Event) => !(target as Element).closest('.map-card, .map-buttons');
	let touched = false;
	view.addEventListener('pointerdown', ({ pointerType }) => {
		touched = pointerType === 'touch';
	});
	view.addEventListener('pointermove', (event) => {
		if (event.pointerType === 'touch' || event.buttons > 0 || !isOnMap(event)) return;
		const node = nodeAt(event);
		if (node || view !== document.activeElement) spotlight.light(node);
	});
	view.addEventListener('click', (event) => {
		if (!isOnMap(event)) return;
		const node = nodeAt(event);
		if (touched) {
			// The first tap shows what it is, the card and a second tap open it.
			if (node && node !== spotlight.node) event.preventDefault();
			spotlight.light(node);
		} else if (node && !(event.target as Element).closest('a')) {
			location.assign(spotlight.hrefOf(node));
		}
	});
}
