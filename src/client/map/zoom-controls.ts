import type { Camera } from './camera.ts';

const STEP = 1.6;
const BY_KEY: Readonly<Partial<Record<string, (camera: Camera) => void>>> = {
	'+': (camera) => camera.zoomBy(STEP),
	// The plus sign's key without Shift.
	'=': (camera) => camera.zoomBy(STEP),
	'-': (camera) => camera.zoomBy(1 / STEP),
	'0': (camera) => camera.showAll(),
};

/** Zooms by a key; whether the key does so. */
export function zoomByKey(camera: Camera, key: string): boolean {
	BY_KEY[key]?.(camera);
	return key in BY_KEY;
}

/** Shows the buttons; each does what its `data-key` does. */
export function connectZoomButtons(buttons: HTMLElement, camera: Camera): void {
	buttons.hidden = false;
	buttons.addEventListener('click', ({ target }) => {
		zoomByKey(camera, (target as HTMLElement).dataset['key'] ?? '');
	});
}
