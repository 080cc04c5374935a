import type { MapData } from '../../map/drawing.ts';
import { fetchJson } from '../fetch-json.ts';
import { connectTermBox } from '../term-box.ts';
import { Camera } from './camera.ts';
import { LabelLayer, levelAt } from './label-layer.ts';
import type { Node } from './model.ts';
import { MapModel } from './model.ts';
import { Spotlight } from './spotlight.ts';

/** How near the pointer must come to a dot, in pixels. */
const REACH = 16;
/** The zoom at which a term that was flown to is seen. */
const CLOSE_UP = 2.5;
const NARROW = 640;
const ARROWS: Readonly<Partial<Record<string, readonly [number, number]>>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1],
};

/** Makes the drawn map one that can be moved in, once the page has been painted. */
class ConceptMap extends HTMLElement {
	private readonly view = this.querySelector<HTMLElement>('.map-view')!;
	private readonly map = this.querySelector<SVGSVGElement>('.map')!;
	private model!: MapModel;
	private camera!: Camera;
	private labels!: LabelLayer;
	private spotlight!: Spotlight;

	connectedCallback(): void {
		const start = () => void this.start();
		if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 1000 });
		else setTimeout(start, 200);
	}

	private async start(): Promise<void> {
		const data = await fetchJson<MapData>(this.dataset['source']!).catch(() => undefined);
		// Without data the drawn map stays as it is, with its links.
		if (!data) return;
		this.model = new MapModel(data);
		this.dataset['moving'] = '';
		this.takeKeys();
		this.labels = new LabelLayer(this.map.querySelector('.labels')!);
		const card = this.querySelector<HTMLElement>('.map-card')!;
		this.spotlight = new Spotlight(this.view, this.map, card, this.model);
		this.camera = new Camera(this.view, this.map, data, () => this.onRest());
		this.camera.showAll(false);
		const box = this.querySelector<HTMLElement>('.map-search')!;
		box.hidden = false;
		connectTermBox(box, (slug) => this.visit(this.model.bySlug.get(slug)!));
		this.connectPointer();
		this.connectFilters();
		this.connectButtons();
		const asked = new URLSearchParams(location.search).get('term');
		const node = asked === null ? undefined : this.model.bySlug.get(asked);
		if (node) this.visit(node, false);
	}

	/** Says that keys move in the map, which is true only with this script. */
	private takeKeys(): void {
		this.view.tabIndex = 0;
		this.view.role = 'application';
		this.view.setAttribute('aria-label', 'Map of all terms');
		this.view.setAttribute('aria-roledescription', 'map');
		this.view.setAttribute('aria-describedby', 'map-keys');
		this.view.addEventListener('keydown', (event) => this.onKey(event));
	}

	/** Flies to a node, lights it and puts it into the address. */
	private visit(node: Node, animated = true): void {
		const k = Math.max(CLOSE_UP, this.camera.transform.k);
		// In a narrow window the card takes the lower half.
		const { clientWidth, clientHeight } = this.view;
		const lift = clientWidth < NARROW ? clientHeight / 4 / k : 0;
		this.camera.flyTo(node.x, node.y + lift, k, animated);
		this.light(node);
		history.replaceState(null, '', `?term=${node.slug}`);
	}

	private light(node: Node | undefined): void {
		this.spotlight.light(node, this.camera.transform.k);
	}

	private onRest(): void {
		const { k } = this.camera.transform;
		const level = levelAt(k);
		this.dataset['level'] = String(level);
		const { clientWidth, clientHeight } = this.view;
		const [left, top] = this.camera.transform.invert([-80, -40]);
		const [right, bottom] = this.camera.transform.invert([clientWidth + 80, clientHeight + 40]);
		this.labels.show(
			this.model.nodes.filter(
				(node) =>
					node.level <= level &&
					this.model.isVisible(node) &&
					node.x > left &&
					node.x < right &&
					node.y > top &&
					node.y < bottom,
			),
		);
	}

	private nodeAt(event: { clientX: number; clientY: number }): Node | undefined {
		const [x, y] = this.camera.pointAt(event);
		return this.model.nearest(x, y, REACH / this.camera.transform.k);
	}

	private connectPointer(): void {
		let touched = false;
		this.view.addEventListener('pointerdown', ({ pointerType }) => {
			touched = pointerType === 'touch';
		});
		this.view.addEventListener('pointermove', (event) => {
			if (event.pointerType === 'touch' || event.buttons > 0) return;
			if ((event.target as Element).closest('.map-card, .map-buttons')) return;
			const node = this.nodeAt(event);
			if (node || this.view !== document.activeElement) this.light(node);
		});
		this.view.addEventListener('click', (event) => {
			if ((event.target as Element).closest('.map-card, .map-buttons')) return;
			const node = this.nodeAt(event);
			if (touched) {
				// The first tap shows what it is, the card and a second tap open it.
				if (node && node !== this.spotlight.node) event.preventDefault();
				this.light(node);
			} else if (node && !(event.target as Element).closest('a')) {
				location.assign(this.spotlight.hrefOf(node));
			}
		});
	}

	private onKey(event: KeyboardEvent): void {
		if (event.target !== this.view || event.ctrlKey || event.metaKey || event.altKey) return;
		const { node } = this.spotlight;
		const arrow = ARROWS[event.key];
		if (arrow) {
			const next = node ? this.model.toward(node, ...arrow) : this.middle();
			if (next) {
				this.camera.reveal(next.x, next.y);
				this.light(next);
			}
		} else if (event.key === 'Enter' && node) location.assign(this.spotlight.hrefOf(node));
		else if (event.key === 'Escape' && node) this.light(undefined);
		else if (event.key === '+' || event.key === '=') this.camera.zoomBy(1.6);
		else if (event.key === '-') this.camera.zoomBy(1 / 1.6);
		else if (event.key === '0') this.camera.showAll();
		else return;
		event.preventDefault();
	}

	/** Where the keyboard begins: the node nearest to the middle of the view. */
	private middle(): Node | undefined {
		const { left, top, width, height } = this.view.getBoundingClientRect();
		const [x, y] = this.camera.pointAt({ clientX: left + width / 2, clientY: top + height / 2 });
		return this.model.nearest(x, y, Infinity);
	}

	private connectFilters(): void {
		const boxes = this.querySelectorAll<HTMLInputElement>('.map-filters input');
		for (const box of boxes) {
			box.addEventListener('change', () => {
				if (box.name === 'edge') toggle(this.model.hiddenStyles, box.value, box.checked);
				else this.filterGroup(Number(box.value), box.checked);
				const { node } = this.spotlight;
				this.light(undefined);
				if (node && this.model.isVisible(node)) this.light(node);
			});
			// A browser may restore what was chosen before the page was left.
			if (!box.checked) box.dispatchEvent(new Event('change'));
		}
	}

	private filterGroup(group: number, shown: boolean): void {
		toggle(this.model.hiddenGroups, group, shown);
		for (const element of this.map.querySelectorAll<SVGElement>(`[data-group="${group}"]`)) {
			element.toggleAttribute('hidden', !shown);
			element.style.display = shown ? '' : 'none';
		}
		for (const path of this.map.querySelectorAll<SVGElement>('.edges path')) {
			path.setAttribute('d', this.model.pathOf(path.dataset['style']!));
		}
		this.onRest();
	}

	private connectButtons(): void {
		this.querySelector<HTMLElement>('.map-buttons')!.hidden = false;
		this.querySelector('.map-buttons')!.addEventListener('click', (event) => {
			const way = (event.target as HTMLElement).dataset['zoom'];
			if (way === 'in') this.camera.zoomBy(1.6);
			else if (way === 'out') this.camera.zoomBy(1 / 1.6);
			else if (way === 'all') this.camera.showAll();
		});
	}
}

function toggle<T>(hidden: Set<T>, value: T, shown: boolean): void {
	if (shown) hidden.delete(value);
	else hidden.add(value);
}

customElements.define('concept-map', ConceptMap);
