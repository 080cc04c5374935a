import { select } from 'd3-selection';
import type { D3ZoomEvent, ZoomBehavior, ZoomTransform } from 'd3-zoom';
import { zoom, zoomIdentity, zoomTransform } from 'd3-zoom';

/** How long the map must rest before it is drawn sharp at its new zoom, in milliseconds. */
const REST = 140;
const CLOSEST = 16;
const FLIGHT = 450;

/**
 * Moves the map below a window. While it moves, the drawn picture is only shifted and stretched,
 * which the compositor does alone; when it rests it is drawn anew at its size.
 */
export class Camera {
	private readonly behaviour: ZoomBehavior<HTMLElement, unknown>;
	private readonly view: HTMLElement;
	private readonly map: SVGSVGElement;
	private readonly size: { width: number; height: number };
	private readonly onRest: () => void;
	private drawnAt = 1;
	private resting: ReturnType<typeof setTimeout> | undefined;
	private flight = 0;

	constructor(
		view: HTMLElement,
		map: SVGSVGElement,
		size: { width: number; height: number },
		onRest: () => void,
	) {
		this.view = view;
		this.map = map;
		this.size = size;
		this.onRest = onRest;
		this.behaviour = zoom<HTMLElement, unknown>()
			.clickDistance(4)
			.on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => this.apply(transform));
		this.measure();
		select(view).call(this.behaviour).on('dblclick.zoom', null);
		new ResizeObserver(() => this.measure()).observe(view);
	}

	get transform(): ZoomTransform {
		return zoomTransform(this.view);
	}

	/** The zoom at which the whole map is seen. */
	get fit(): number {
		const { clientWidth, clientHeight } = this.view;
		return Math.min(clientWidth / this.size.width, clientHeight / this.size.height);
	}

	/** The middle of the window, in map units. */
	get middle(): [number, number] {
		const { clientWidth, clientHeight } = this.view;
		return this.transform.invert([clientWidth / 2, clientHeight / 2]);
	}

	/** A point of the window, in map units. */
	pointAt({ clientX, clientY }: { clientX: number; clientY: number }): [number, number] {
		const { left, top } = this.view.getBoundingClientRect();
		return this.transform.invert([clientX - left, clientY - top]);
	}

	showAll(animated = true): void {
		const { width, height } = this.size;
		this.flyTo(width / 2, height / 2, this.fit, animated);
	}

	/** Brings a point to the middle. */
	flyTo(x: number, y: number, k: number, animated = true): void {
		const { clientWidth, clientHeight } = this.view;
		const end = zoomIdentity.translate(clientWidth / 2 - x * k, clientHeight / 2 - y * k).scale(k);
		cancelAnimationFrame(this.flight);
		if (!animated || matchMedia('(prefers-reduced-motion: reduce)').matches) {
			select(this.view).call(this.behaviour.transform, end);
			this.rest();
			return;
		}
		const start = this.transform;
		const began = performance.now();
		const step = () => {
			const t = Math.min(1, (performance.now() - began) / FLIGHT);
			const eased = 1 - (1 - t) ** 3;
			const at = start.k * (end.k / start.k) ** eased;
			// The points travel with the zoom, so that the aim does not swing out of sight.
			const share = end.k === start.k ? eased : (at - start.k) / (end.k - start.k);
			const [px, py] = [start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share];
			select(this.view).call(this.behaviour.transform, zoomIdentity.translate(px, py).scale(at));
			if (t < 1) this.flight = requestAnimationFrame(step);
		};
		this.flight = requestAnimationFrame(step);
	}

	/** Keeps a point in sight, with as little movement as possible. */
	reveal(x: number, y: number): void {
		const [px, py] = this.transform.apply([x, y]);
		const { clientWidth, clientHeight } = this.view;
		const margin = 60;
		const inside =
			px > margin && py > margin && px < clientWidth - margin && py < clientHeight - margin;
		if (!inside) this.flyTo(x, y, this.transform.k);
	}

	zoomBy(factor: number): void {
		const [least, most] = this.behaviour.scaleExtent();
		this.flyTo(...this.middle, Math.min(most, Math.max(least, this.transform.k * factor)));
	}

	private measure(): void {
		const { width, height } = this.size;
		this.behaviour
			.scaleExtent([this.fit * 0.8, CLOSEST])
			.translateExtent([
				[-width / 2, -height / 2],
				[width * 1.5, height * 1.5],
			])
			.extent([
				[0, 0],
				[this.view.clientWidth, this.view.clientHeight],
			]);
	}

	private apply({ x, y, k }: ZoomTransform): void {
		this.map.style.transform = `translate(${x}px, ${y}px) scale(${k / this.drawnAt})`;
		clearTimeout(this.resting);
		this.resting = setTimeout(() => this.rest(), REST);
	}

	private rest(): void {
		clearTimeout(this.resting);
		const { x, y, k } = this.transform;
		if (k !== this.drawnAt || !this.map.style.width) {
			this.drawnAt = k;
			this.map.style.width = `${this.size.width * k}px`;
			this.map.style.height = `${this.size.height * k}px`;
			this.map.style.transform = `translate(${x}px, ${y}px)`;
			this.map.style.setProperty('--k', String(k));
		}
		this.onRest();
	}
}
