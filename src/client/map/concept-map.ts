import type { MapData } from '../../drawing/map/draw-map.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { connectTermBox } from '../shared/term-box.ts';
import { Camera } from './camera.ts';
import { connectFilters } from './filters.ts';
import { connectKeyboard } from './keyboard.ts';
import { LabelLayer, levelAt } from './label-layer.ts';
import type { Node } from './model.ts';
import { MapModel } from './model.ts';
import { connectPointer } from './pointer.ts';
import { Spotlight } from './spotlight.ts';
import { connectZoomButtons } from './zoom-controls.ts';

/** Minimum zoom after going to a term. */
const MIN_ZOOM = 2.5;
const NARROW_WIDTH = 640;

/** Makes the static map interactive once the page has been painted. */
class ConceptMap extends HTMLElement {
	private readonly view = this.find('.map-view');
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
		// Without data the static map and its links still work.
		if (!data) return;
		const { view, map } = this;
		this.dataset['moving'] = '';
		const model = (this.model = new MapModel(data));
		this.labels = new LabelLayer(map.querySelector('.labels')!);
		const camera = (this.camera = new Camera(view, map, data, () => this.showLabels()));
		const spotlight = new Spotlight(view, map, this.find('.map-card'), model, camera);
		this.spotlight = spotlight;
		camera.showAll(false);
		connectPointer(view, camera, model, spotlight);
		connectKeyboard(view, camera, model, spotlight);
		connectZoomButtons(this.find('.map-buttons'), camera);
		connectFilters(this.find('.map-filters'), map, model, () => {
			this.showLabels();
			spotlight.refresh();
		});
		const box = this.find('.term-box');
		box.hidden = false;
		connectTermBox(box, (slug) => this.visit(model.bySlug.get(slug)!));
		const slug = new URLSearchParams(location.search).get('term');
		const node = slug === null ? undefined : model.bySlug.get(slug);
		if (node) this.visit(node, false);
	}

	private find(selector: string): HTMLElement {
		return this.querySelector<HTMLElement>(selector)!;
	}

	/** Moves to a node, highlights it and updates the URL. */
	private visit(node: Node, animated = true): void {
		const k = Math.max(MIN_ZOOM, this.camera.transform.k);
		// In a narrow view the card covers the lower half.
		const { clientWidth, clientHeight } = this.view;
		const offset = clientWidth < NARROW_WIDTH ? clientHeight / 4 / k : 0;
		this.camera.flyTo(node.x, node.y + offset, k, animated);
		this.spotlight.highlight(node);
		history.replaceState(null, '', `?term=${node.slug}`);
	}

	/** Shows the labels of the nodes in view that fit at this zoom. */
	private showLabels(): void {
		const level = levelAt(this.camera.transform.k);
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
}

customElements.define('concept-map', ConceptMap);
