import type { Camera } from './camera.ts';

const STEP = 1.6;
const ACTIONS: Readonly<Partial<Record<string, (camera: Camera) => void>>> = {
	'+': (camera) => camera.zoomBy(STEP),
	// The plus key without Shift.
	'=': (camera) => camera.zoomBy(STEP),
	'-': (camera) => camera.zoomBy(1 / STEP),
	'0': (camera) => camera.showAll(),
};

/** Zooms with a key. Returns whether it handled the key. */
export function zoomByKey(camera: Camera, key: string): boolean {
	ACTIONS[key]?.(camera);
	return key in ACTIONS;
}

/** Each button acts like the key in its `data-key`. */
export function connectZoomButtons(buttons: HTMLElement, camera: Camera): void {
	buttons.addEventListener('click', ({ target }) => {
		zoomByKey(camera, (target as HTMLElement).dataset['key'] ?? '');
	});
}
