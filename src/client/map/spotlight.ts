import { labelBox } from '../../drawing/map/place-labels.ts';
import type { Rectangle } from '../../drawing/map/rectangles.ts';
import { rectanglesOverlap } from '../../drawing/map/rectangles.ts';
import { countOf } from '../../text/count-of.ts';
import type { Preview } from '../../outputs/pages/previews.ts';
import { urls } from '../shared/urls.ts';
import { make, makeLink, makeSvg } from '../shared/elements.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import type { Camera } from './camera.ts';
import { drawLabel } from './label-layer.ts';
import type { MapModel, Node } from './model.ts';

/** Highlights a node with its neighbors and shows its card. */
export class Spotlight {
	node: Node | undefined;
	private readonly view: HTMLElement;
	private readonly card: HTMLElement;
	private readonly model: MapModel;
	private readonly camera: Camera;
	private readonly group = makeSvg('g');

	constructor(
		view: HTMLElement,
		map: SVGSVGElement,
		card: HTMLElement,
		model: MapModel,
		camera: Camera,
	) {
		this.view = view;
		this.card = card;
		this.model = model;
		this.camera = camera;
		this.group.setAttribute('class', 'highlighted');
		this.group.setAttribute('aria-hidden', 'true');
		map.append(this.group);
	}

	/** Highlights a node; undefined clears the highlight. */
	highlight(node: Node | undefined): void {
		if (node === this.node) return;
		this.node = node;
		this.view.toggleAttribute('data-highlighted', node !== undefined);
		this.group.replaceChildren();
		this.card.hidden = node === undefined;
		if (!node) return;
		const neighbors = this.model.neighborsOf(node);
		const d = neighbors.map(({ x, y }) => `M${node.x} ${node.y}L${x} ${y}`).join('');
		const lines = makeSvg('path', { d });
		const href = this.hrefOf(node);
		const spot = makeSvg('a', { href, tabindex: '-1' }, circle(node, 'spot'));
		this.group.append(
			lines,
			...neighbors.map((other) => circle(other)),
			circle(node, 'hub'),
			...withoutOverlaps([node, ...neighbors], this.camera.transform.k).map(drawLabel),
			spot,
		);
		void this.describe(node, neighbors.length);
	}

	/** Updates the highlight after the visible nodes have changed. */
	refresh(): void {
		const { node } = this;
		this.highlight(undefined);
		if (node && this.model.isVisible(node)) this.highlight(node);
	}

	hrefOf({ slug }: Node): string {
		return urls.term(slug);
	}

	private async describe(node: Node, relations: number): Promise<void> {
		const link = makeLink(this.hrefOf(node), node.title);
		const facts = make('small', '', countOf(relations, 'relation'));
		const summary = make('p', '');
		this.card.replaceChildren(link, facts, summary);
		const previews = await fetchJson<Record<string, Preview>>(urls.previews).catch(() => undefined);
		const preview = previews?.[node.slug];
		if (!preview || this.node !== node) return;
		const { category, level } = preview;
		facts.textContent = [category, level, facts.textContent].filter(Boolean).join(' · ');
		summary.textContent = preview.summary;
	}
}

/** The nodes whose labels do not overlap an earlier label. */
function withoutOverlaps(nodes: readonly Node[], k: number): Node[] {
	const boxes: Rectangle[] = [];
	return nodes.filter((node) => {
		const box = labelBox(node.title, node, k);
		if (boxes.some((other) => rectanglesOverlap(box, other))) return false;
		boxes.push(box);
		return true;
	});
}

function circle({ x, y }: Node, className = ''): SVGCircleElement {
	return makeSvg('circle', { cx: String(x), cy: String(y), class: className });
}
