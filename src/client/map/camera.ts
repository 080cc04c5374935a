import { NAME_SCALES } from '../../drawing/map/place-names.ts';
import type { Point } from '../../drawing/map/map-layout.ts';
import { fly } from './flight.ts';
import type { MapModel } from './model.ts';
import { select } from 'd3-selection';
import type { D3ZoomEvent, ZoomBehavior, ZoomTransform } from 'd3-zoom';
import { zoom, zoomIdentity, zoomTransform } from 'd3-zoom';

/** Idle time before the map is redrawn at its new zoom, in milliseconds. */
const REDRAW_DELAY_MS = 140;
const MAX_ZOOM = 16;
/** How much smaller than the view the map may be; its names are apart then, too. */
const MIN_ZOOM_OUT = 0.72;
/** Around a group, in map units. */
const PADDING = 28;
const MAX_GROUP_ZOOM = 4.5;
/** From this width on the card is over the left part of the view; see styles/map-controls.css. */
const HAS_CARD = matchMedia('(width >= 60rem)');
/** In rem. */
const CARD_WIDTH = 22;
/** Around what a view is about, in pixels. */
const CLEARANCE = 50;

/**
 * Pans and zooms the map. During movement the rendered map is only transformed, which the compositor
 * does alone. At rest it is rendered again at its new size.
 */
export class Camera {
	private readonly behavior: ZoomBehavior<HTMLElement, unknown>;
	private readonly view: HTMLElement;
	private readonly map: SVGSVGElement;
	private readonly size: MapModel;
	private readonly onRest: () => void;
	private lastFit = 0;
	private drawnZoom = 1;
	private restTimer: ReturnType<typeof setTimeout> | undefined;
	private stopFlight = () => {};

	constructor(view: HTMLElement, map: SVGSVGElement, size: MapModel, onRest: () => void) {
		this.view = view;
		this.map = map;
		this.size = size;
		this.onRest = onRest;
		this.behavior = zoom<HTMLElement, unknown>()
			.clickDistance(4)
			// The page scrolls under the pointer and under one finger.
			.filter((event: WheelEvent | TouchEvent | MouseEvent) => {
				if (event.type === 'wheel') return event.ctrlKey || event.metaKey;
				if ('touches' in event) return event.touches.length > 1;
				return !event.ctrlKey && event.button === 0;
			})
			.on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => this.apply(transform));
		this.measure();
		select(view).call(this.behavior).on('dblclick.zoom', null);
		new ResizeObserver(() => this.measure()).observe(view);
	}

	get transform(): ZoomTransform {
		return zoomTransform(this.view);
	}

	/** The zoom that fits the whole map, if its names have space then. */
	get fit(): number {
		const { clientWidth, clientHeight } = this.view;
		const whole = Math.min(clientWidth / this.size.width, clientHeight / this.size.height);
		return Math.max(whole, NAME_SCALES[this.size.shape].zoom * this.textScale);
	}

	/** The reader's font size relative to 16 px. */
	get textScale(): number {
		return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
	}

	/** The zoom relative to the size of texts, which decides what labels have space. */
	get labelZoom(): number {
		return this.transform.k / this.textScale;
	}

	/** Whether the map is about as small as it gets. */
	get isAtRest(): boolean {
		return this.transform.k < this.fit * 1.3;
	}

	/** The center of the view, in map units. */
	get middle(): [number, number] {
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

	/**
	 * Centers points in the part of the view that the card leaves free. If the whole map is larger, at
	 * least the first of them is in it.
	 */
	showPoints(points: readonly Point[], animated = true): void {
		const { clientHeight } = this.view;
		const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
		const [left, top] = [Math.min(...xs), Math.min(...ys)];
		const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
		const widest = Math.min(
			this.freeWidth / (width + 2 * PADDING),
			clientHeight / (height + 2 * PADDING),
			MAX_GROUP_ZOOM * this.textScale,
		);
		const k = Math.max(widest, this.fit * MIN_ZOOM_OUT);
		const near = (middle: number, first: number, size: number) => {
			const reach = Math.max(0, size / 2 - CLEARANCE) / k;
			return Math.min(first + reach, Math.max(first - reach, middle));
		};
		const [{ x, y } = { x: 0, y: 0 }] = points;
		this.center(
			near(left + width / 2, x, this.freeWidth),
			near(top + height / 2, y, clientHeight),
			k,
			animated,
		);
	}

	/** Centers a point in the part of the view that the card leaves free. */
	center(x: number, y: number, k: number, animated = true): void {
		this.flyTo(x - (this.view.clientWidth - this.freeWidth) / 2 / k, y, k, animated);
	}

	private get freeWidth(): number {
		const { clientWidth } = this.view;
		if (!HAS_CARD.matches) return clientWidth;
		return clientWidth - Math.min(CARD_WIDTH * 16 * this.textScale, clientWidth / 2);
	}

	/** Moves a point to the middle of the view. */
	flyTo(x: number, y: number, k: number, animated = true): void {
		const { clientWidth, clientHeight } = this.view;
		const end = zoomIdentity.translate(clientWidth / 2 - x * k, clientHeight / 2 - y * k).scale(k);
		this.stopFlight();
		if (!animated || matchMedia('(prefers-reduced-motion: reduce)').matches) {
			select(this.view).call(this.behavior.transform, end);
			this.rest();
			return;
		}
		this.stopFlight = fly(this.transform, end, (transform) =>
			select(this.view).call(this.behavior.transform, transform),
		);
	}

	/** Centers a point if it is near the edge or out of view. */
	reveal(x: number, y: number): void {
		const [px, py] = this.transform.apply([x, y]);
		const { clientWidth, clientHeight } = this.view;
		const margin = 60;
		const isInView =
			px > clientWidth - this.freeWidth + margin &&
			py > margin &&
			px < clientWidth - margin &&
			py < clientHeight - margin;
		if (!isInView) this.center(x, y, this.transform.k);
	}

	zoomBy(factor: number): void {
		const [min, max] = this.behavior.scaleExtent();
		this.flyTo(...this.middle, Math.min(max, Math.max(min, this.transform.k * factor)));
	}

	/** Call when the view or the map has another size. */
	measure(): void {
		const showsAll = this.transform.k === this.lastFit;
		this.lastFit = this.fit;
		const { width, height } = this.size;
		this.behavior
			.scaleExtent([this.fit * MIN_ZOOM_OUT, MAX_ZOOM])
			.translateExtent([
				[-width / 2, -height / 2],
				[width * 1.5, height * 1.5],
			])
			.extent([
				[0, 0],
				[this.view.clientWidth, this.view.clientHeight],
			]);
		if (showsAll) this.showAll(false);
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
			// The drawing is as wide as the map is long, also on its side.
			this.map.style.width = `${this.size.data.width * k}px`;
			this.map.style.height = `${this.size.data.height * k}px`;
			this.map.style.transform = `translate(${x}px, ${y}px)`;
			this.map.style.setProperty('--k', String(k));
		}
		this.onRest();
	}
}
