import { labelBox } from '../../drawing/map/place-labels.ts';
import type { Rectangle } from '../../drawing/map/rectangles.ts';
import { rectanglesOverlap } from '../../drawing/map/rectangles.ts';
import type { Preview } from '../../outputs/pages/previews.ts';
import { urls } from '../shared/urls.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import type { Camera } from './camera.ts';
import { drawLabel } from './label-layer.ts';
import type { MapModel, Node } from './model.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Lights one node with its neighbours and says what it is. */
export class Spotlight {
	node: Node | undefined;
	private readonly view: HTMLElement;
	private readonly card: HTMLElement;
	private readonly model: MapModel;
	private readonly camera: Camera;
	private readonly group = document.createElementNS(SVG, 'g');

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
		this.group.setAttribute('class', 'lit');
		this.group.setAttribute('aria-hidden', 'true');
		map.append(this.group);
	}

	/** Lights a node instead of the one before; undefined for none. */
	light(node: Node | undefined): void {
		if (node === this.node) return;
		this.node = node;
		this.view.toggleAttribute('data-lit', node !== undefined);
		this.group.replaceChildren();
		this.card.hidden = node === undefined;
		if (!node) return;
		const neighbours = this.model.neighboursOf(node);
		const lines = document.createElementNS(SVG, 'path');
		lines.setAttribute(
			'd',
			neighbours.map(({ x, y }) => `M${node.x} ${node.y}L${x} ${y}`).join(''),
		);
		const spot = document.createElementNS(SVG, 'a');
		spot.setAttribute('href', this.hrefOf(node));
		spot.setAttribute('tabindex', '-1');
		spot.append(circle(node, 'spot'));
		this.group.append(
			lines,
			...neighbours.map((other) => circle(other)),
			circle(node, 'hub'),
			...withRoom([node, ...neighbours], this.camera.transform.k).map(drawLabel),
			spot,
		);
		void this.describe(node, neighbours.length);
	}

	/** Lights the node anew after other neighbours have become visible, unless it is hidden itself. */
	refresh(): void {
		const { node } = this;
		this.light(undefined);
		if (node && this.model.isVisible(node)) this.light(node);
	}

	hrefOf({ slug }: Node): string {
		return urls.term(slug);
	}

	private async describe(node: Node, ties: number): Promise<void> {
		const link = document.createElement('a');
		link.href = this.hrefOf(node);
		link.textContent = node.title;
		const facts = document.createElement('small');
		const summary = document.createElement('p');
		facts.textContent = `${ties} ${ties === 1 ? 'tie' : 'ties'}`;
		this.card.replaceChildren(link, facts, summary);
		const previews = await fetchJson<Record<string, Preview>>(urls.previews).catch(() => undefined);
		const preview = previews?.[node.slug];
		if (!preview || this.node !== node) return;
		facts.textContent = `${preview.category} · ${preview.level} · ${facts.textContent}`;
		summary.textContent = preview.summary;
	}
}

/** Of some nodes those whose labels do not cover the label of an earlier one. */
function withRoom(nodes: readonly Node[], k: number): Node[] {
	const boxes: Rectangle[] = [];
	return nodes.filter((node) => {
		const box = labelBox(node.title, node, k);
		if (boxes.some((other) => rectanglesOverlap(box, other))) return false;
		boxes.push(box);
		return true;
	});
}

function circle({ x, y }: Node, className = ''): SVGCircleElement {
	const element = document.createElementNS(SVG, 'circle');
	element.setAttribute('cx', String(x));
	element.setAttribute('cy', String(y));
	if (className) element.setAttribute('class', className);
	return element;
}
