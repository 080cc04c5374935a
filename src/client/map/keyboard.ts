import type { Camera } from './camera.ts';
import type { MapModel } from './model.ts';
import type { Spotlight } from './spotlight.ts';
import { zoomByKey } from './zoom-controls.ts';

const ARROWS: Readonly<Partial<Record<string, readonly [number, number]>>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1],
};

/** Adds keyboard navigation and its ARIA attributes to the map. */
export function connectKeyboard(
	view: HTMLElement,
	camera: Camera,
	model: MapModel,
	spotlight: Spotlight,
): void {
	view.tabIndex = 0;
	view.role = 'application';
	view.setAttribute('aria-label', 'Map of all terms');
	view.setAttribute('aria-roledescription', 'map');
	view.setAttribute('aria-describedby', 'map-keys');

	const walk = (dx: number, dy: number) => {
		const next = spotlight.node
			? model.toward(spotlight.node, dx, dy)
			: model.nearest(...camera.center, Infinity);
		if (!next) return;
		camera.reveal(next.x, next.y);
		spotlight.highlight(next);
	};
	view.addEventListener('keydown', (event) => {
		if (event.target !== view || event.ctrlKey || event.metaKey || event.altKey) return;
		const { node } = spotlight;
		const arrow = ARROWS[event.key];
		if (arrow) walk(...arrow);
		else if (event.key === 'Enter' && node) location.assign(spotlight.hrefOf(node));
		else if (event.key === 'Escape' && node) spotlight.highlight(undefined);
		else if (!zoomByKey(camera, event.key)) return;
		event.preventDefault();
	});
}
