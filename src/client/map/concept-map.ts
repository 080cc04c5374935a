import type { MapData } from '../../drawing/map/draw-map.ts';
import type { EdgeStyle } from '../../model/relations.ts';
import { NAMELESS_LEVEL } from '../../drawing/map/place-labels.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { loadWords } from '../shared/say.ts';
import { connectTermBox } from '../shared/term-box.ts';
import { urls } from '../shared/urls.ts';
import { BundleLayer } from './bundle-layer.ts';
import { Camera } from './camera.ts';
import { MapCard } from './card.ts';
import { connectFilters } from './filters.ts';
import { readGroups } from './groups.ts';
import { connectKeyboard } from './keyboard.ts';
import { KnownLayer } from './known-layer.ts';
import { LabelLayer, levelAt } from './label-layer.ts';
import type { Node } from './model.ts';
import { MapModel } from './model.ts';
import { connectPointer } from './pointer.ts';
import type { Target } from './spotlight.ts';
import { isSame, Spotlight } from './spotlight.ts';
import { connectZoomButtons } from './zoom-controls.ts';

const CLOSE: readonly EdgeStyle[] = ['needs', 'kind', 'part', 'compare'];

/** Makes the static map interactive once the page has been painted. */
class ConceptMap extends HTMLElement {
	private readonly view = this.find('.map-view');
	private readonly map = this.querySelector<SVGSVGElement>('.map')!;
	/** As in styles/map-view.css. */
	private readonly narrow = matchMedia('(width < 40rem)');
	private model!: MapModel;
	private camera!: Camera;
	private labels!: LabelLayer;
	private known: KnownLayer | undefined;
	private card!: MapCard;
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
		const groups = readGroups(map);
		const model = (this.model = new MapModel(data));
		const camera = (this.camera = new Camera(view, map, model, () => this.showLabels()));
		const visit = (target: Target | undefined) => this.visit(target);
		const bundles = new BundleLayer(map.querySelector('.bundles')!, model);
		const card = (this.card = new MapCard(this.find('.map-card'), model, groups, visit));
		const spotlight = new Spotlight(view, map, model, camera, bundles, card);
		this.spotlight = spotlight;
		// Arrow keys walk from name to name.
		for (const name of map.querySelectorAll('.names a')) name.setAttribute('tabindex', '-1');
		this.turn();
		this.narrow.addEventListener('change', () => this.turn());
		connectPointer(view, camera, model, groups, spotlight, visit);
		connectKeyboard(view, camera, model, groups, spotlight, visit);
		connectZoomButtons(this.find('.map-buttons'), camera);
		const legend = this.find('.map-filters');
		await loadWords();
		const known = (this.known = new KnownLayer(map, model, legend));
		connectFilters(legend, map, model, () => {
			bundles.draw();
			known.draw();
			this.showLabels();
			spotlight.refresh();
		});
		connectTermBox(this.find('.term-box'), (slug) => this.goTo(model.bySlug.get(slug)!));
		this.dataset['moving'] = '';
		const params = new URLSearchParams(location.search);
		const node = model.bySlug.get(params.get('term') ?? '');
		const group = [...groups.values()].find(({ slug }) => slug === params.get('category'));
		if (node) this.goTo(node, false);
		else if (group) this.visit({ group }, false);
	}

	private find(selector: string): HTMLElement {
		return this.querySelector<HTMLElement>(selector)!;
	}

	/** Lays the map on its side if the window is narrow. */
	private turn(): void {
		this.model.turn(this.narrow.matches ? 'tall' : 'wide');
		this.labels?.clear();
		this.labels = new LabelLayer(this.map.querySelector(`.${this.model.shape} .labels`)!);
		this.labels.clear();
		this.camera.measure();
		this.camera.showAll(false);
		if (this.spotlight.selected) this.frame(this.spotlight.selected, false);
		this.spotlight.refresh();
	}

	/** Goes to a term or category, or back to the whole map; a selected term is opened. */
	private visit(target: Target | undefined, animated = true): void {
		const { camera, spotlight } = this;
		const { selected } = spotlight;
		if (!target) {
			if (spotlight.group || !selected) camera.showAll();
			spotlight.select(undefined);
			history.replaceState(null, '', location.pathname);
			return;
		}
		if (selected && 'node' in target && isSame(selected, target)) {
			location.assign(urls.term(target.node.slug));
			return;
		}
		if ('node' in target) camera.reveal(target.node.x, target.node.y);
		else this.frame(target, animated);
		this.select(target);
	}

	/** Goes to a term from anywhere. */
	private goTo(node: Node, animated = true): void {
		this.frame({ node }, animated);
		this.select({ node });
	}

	/** Brings a category, or a term with those that it is closest related to, into view. */
	private frame(target: Target, animated: boolean): void {
		const { camera, card, model } = this;
		if ('group' in target) {
			camera.showPoints(model.membersOf(target.group.index), animated);
		} else {
			const close = model
				.relationsOf(target.node)
				.filter(({ link }) => CLOSE.includes(link.style))
				.map(({ other }) => other);
			camera.showPoints([target.node, ...close], animated);
		}
		card.avoid(false);
	}

	private select(target: Target): void {
		const address =
			'node' in target ? `?term=${target.node.slug}` : `?category=${target.group.slug}`;
		history.replaceState(null, '', address);
		this.spotlight.select(target);
		const card = this.find('.map-card');
		const isBelow = getComputedStyle(card).position === 'static';
		if (isBelow) card.scrollIntoView({ block: 'nearest' });
	}

	/** Shows the labels of the nodes in view that fit at this zoom. */
	private showLabels(): void {
		const level = levelAt(this.camera.labelZoom);
		this.dataset['level'] = String(level);
		this.toggleAttribute('data-nameless', level >= NAMELESS_LEVEL);
		this.toggleAttribute('data-near', !this.camera.isAtRest);
		const { clientWidth, clientHeight } = this.view;
		const [left, top] = this.camera.transform.invert([-80, -40]);
		const [right, bottom] = this.camera.transform.invert([clientWidth + 80, clientHeight + 40]);
		this.labels?.show(
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
		this.known?.dimLabels();
	}
}

customElements.define('concept-map', ConceptMap);
