import { urls } from '../shared/urls.ts';
import type { Camera } from './camera.ts';
import type { Group } from './groups.ts';
import type { MapModel } from './model.ts';
import type { Spotlight, Target } from './spotlight.ts';
import { toward } from './toward.ts';
import { zoomByKey } from './zoom-controls.ts';
import { say } from '../shared/say.ts';

const ARROWS: Readonly<Partial<Record<string, readonly [number, number]>>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1],
};

/**
 * Adds keyboard navigation and its ARIA attributes to the map. On the whole map the arrow keys go
 * from category to category, and from term to term otherwise.
 *
 * @param visit Called with a category to go to, or undefined to go back to the whole map.
 */
export function connectKeyboard(
	view: HTMLElement,
	camera: Camera,
	model: MapModel,
	groups: ReadonlyMap<number, Group>,
	spotlight: Spotlight,
	visit: (target: Target | undefined) => void,
): void {
	view.tabIndex = 0;
	view.role = 'application';
	view.setAttribute('aria-label', say('Map of all terms'));
	view.setAttribute('aria-roledescription', say('map'));
	view.setAttribute('aria-describedby', 'map-keys');

	const walkCategories = (dx: number, dy: number) => {
		const centers = [...groups.values()].flatMap((group) => {
			const center = model.centerOf(group.index);
			return center ? [{ group, ...center }] : [];
		});
		const from = centers.find(({ group }) => group === spotlight.group);
		const [x, y] = camera.middle;
		const next = from
			? toward(from, dx, dy, centers)
			: centers.toSorted((a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y))[0];
		if (next) spotlight.select({ group: next.group });
	};
	const walkTerms = (dx: number, dy: number) => {
		const { node } = spotlight;
		const next = node
			? model.neighborToward(node, dx, dy)
			: model.nearest(...camera.middle, Infinity);
		if (!next) return;
		camera.reveal(next.x, next.y);
		spotlight.select({ node: next });
	};
	view.addEventListener('keydown', (event) => {
		if (event.target !== view || event.ctrlKey || event.metaKey || event.altKey) return;
		const { node, group } = spotlight;
		const arrow = ARROWS[event.key];
		if (arrow && !node && camera.isAtRest && groups.size > 1) walkCategories(...arrow);
		else if (arrow) walkTerms(...arrow);
		else if (event.key === 'Enter' && node) location.assign(urls.term(node.slug));
		else if (event.key === 'Enter' && group) visit({ group });
		else if (event.key === 'Escape' && (spotlight.selected || !camera.isAtRest)) visit(undefined);
		else if (!zoomByKey(camera, event.key)) return;
		event.preventDefault();
	});
}
