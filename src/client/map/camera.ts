import { select } from 'd3-selection';
import type { D3ZoomEvent, ZoomBehavior, ZoomTransform } from 'd3-zoom';
import { zoom, zoomIdentity, zoomTransform } from 'd3-zoom';

/** Idle time before the map is redrawn at its new zoom, in milliseconds. */
const REDRAW_DELAY_MS = 140;
const MAX_ZOOM = 16;
const FLIGHT_MS = 450;

/**
 * Pans and zooms the map. During movement the rendered map is only transformed, which the compositor
 * does alone. At rest it is rendered again at its new size.
 */
export class Camera {
	private readonly behavior: ZoomBehavior<HTMLElement, unknown>;
	private readonly view: HTMLElement;
	private readonly map: SVGSVGElement;
	private readonly size: { width: number; height: number };
	private readonly onRest: () => void;
	private drawnZoom = 1;
	private restTimer: ReturnType<typeof setTimeout> | undefined;
	private flightFrame = 0;

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
		this.behavior = zoom<HTMLElement, unknown>()
			.clickDistance(4)
			.on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => this.apply(transform));
		this.measure();
		select(view).call(this.behavior).on('dblclick.zoom', null);
		new ResizeObserver(() => this.measure()).observe(view);
	}

	get transform(): ZoomTransform {
		return zoomTransform(this.view);
	}

	/** The zoom that fits the whole map. */
	get fit(): number {
		const { clientWidth, clientHeight } = this.view;
		return Math.min(clientWidth / this.size.width, clientHeight / this.size.height);
	}

	/** The center of the view, in map units. */
	get center(): [number, number] {
		const { clientWidth, clientHeight } = this.view;
		return this.transform.invert([clientWidth / 2, clientHeight / 2]);
	}

	/** The pointer position, in map units. */
	pointAt({ clientX, clientY }: { clientX: number; clientY: number }): [number, number] {
		const { left, top } = this.view.getBoundingClientRect();
		return this.transform.invert([clientX - left, clientY - top]);
	}

	showAll(animated = true): void {
		const { width, height } = this.size;
		this.flyTo(width / 2, height / 2, this.fit, animated);
	}

	/** Centers a point. */
	flyTo(x: number, y: number, k: number, animated = true): void {
		const { clientWidth, clientHeight } = this.view;
		const end = zoomIdentity.translate(clientWidth / 2 - x * k, clientHeight / 2 - y * k).scale(k);
		cancelAnimationFrame(this.flightFrame);
		if (!animated || matchMedia('(prefers-reduced-motion: reduce)').matches) {
			select(this.view).call(this.behavior.transform, end);
			this.rest();
			return;
		}
		const start = this.transform;
		const startTime = performance.now();
		const step = () => {
			const t = Math.min(1, (performance.now() - startTime) / FLIGHT_MS);
			const eased = 1 - (1 - t) ** 3;
			const zoomNow = start.k * (end.k / start.k) ** eased;
			// Pan in proportion to the zoom, so that the target stays in view.
			const share = end.k === start.k ? eased : (zoomNow - start.k) / (end.k - start.k);
			const [px, py] = [start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share];
			select(this.view).call(
				this.behavior.transform,
				zoomIdentity.translate(px, py).scale(zoomNow),
			);
			if (t < 1) this.flightFrame = requestAnimationFrame(step);
		};
		this.flightFrame = requestAnimationFrame(step);
	}

	/** Centers a point if it is near the edge or out of view. */
	reveal(x: number, y: number): void {
		const [px, py] = this.transform.apply([x, y]);
		const { clientWidth, clientHeight } = this.view;
		const margin = 60;
		const isInView =
			px > margin && py > margin && px < clientWidth - margin && py < clientHeight - margin;
		if (!isInView) this.flyTo(x, y, this.transform.k);
	}

	zoomBy(factor: number): void {
		const [min, max] = this.behavior.scaleExtent();
		this.flyTo(...this.center, Math.min(max, Math.max(min, this.transform.k * factor)));
	}

	private measure(): void {
		const { width, height } = this.size;
		this.behavior
			.scaleExtent([this.fit * 0.8, MAX_ZOOM])
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
		this.map.style.transform = `translate(${x}px, ${y}px) scale(${k / this.drawnZoom})`;
		clearTimeout(this.restTimer);
		this.restTimer = setTimeout(() => this.rest(), REDRAW_DELAY_MS);
	}

	private rest(): void {
		clearTimeout(this.restTimer);
		const { x, y, k } = this.transform;
		if (k !== this.drawnZoom || !this.map.style.width) {
			this.drawnZoom = k;
			this.map.style.width = `${this.size.width * k}px`;
			this.map.style.height = `${this.size.height * k}px`;
			this.map.style.transform = `translate(${x}px, ${y}px)`;
			this.map.style.setProperty('--k', String(k));
		}
		this.onRest();
	}
}
