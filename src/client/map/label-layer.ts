import { labelBox, ZOOM_LEVELS } from '../../drawing/map/place-labels.ts';
import type { Rectangle } from '../../drawing/map/rectangles.ts';
import { rectanglesOverlap } from '../../drawing/map/rectangles.ts';
import { makeSvg } from '../shared/elements.ts';
import { urls } from '../shared/urls.ts';
import type { Node } from './model.ts';
import { linesOf } from './model.ts';

/** The index of the highest zoom level reached at a zoom; -1 if none is. */
export function levelAt(k: number): number {
	return ZOOM_LEVELS.findLastIndex((zoom) => zoom <= k * 1.001);
}

/** The labels of the nodes in view, as links created on demand. */
export class LabelLayer {
	private readonly layer: SVGGElement;
	private readonly shown = new Map<Node, SVGAElement>();

	constructor(layer: SVGGElement) {
		this.layer = layer;
	}

	/** Forgets all labels, because the nodes have moved. */
	clear(): void {
		this.layer.replaceChildren();
		this.shown.clear();
	}

	show(nodes: readonly Node[]): void {
		const wanted = new Set(nodes);
		for (const [node, element] of this.shown) {
			// Keep a focused link.
			if (wanted.has(node) || element.contains(document.activeElement)) continue;
			element.remove();
			this.shown.delete(node);
		}
		for (const node of nodes) {
			if (this.shown.has(node)) continue;
			// Arrow keys navigate the map; tab stops would make it hard to get past.
			const attributes = { href: urls.term(node.slug), tabindex: '-1', 'data-term': node.slug };
			const link = makeSvg('a', attributes, drawLabel(node));
			this.layer.append(link);
			this.shown.set(node, link);
		}
	}
}

/** Labels of a node and of those of its neighbors that have space, at a zoom relative to the text. */
export function drawTexts(node: Node, neighbors: readonly Node[], zoom: number): SVGElement[] {
	const boxes: Rectangle[] = [];
	const fitting = [node, ...neighbors].filter((one) => {
		const box = labelBox(one.title, one, zoom);
		if (boxes.some((other) => rectanglesOverlap(box, other))) return false;
		boxes.push(box);
		return true;
	});
	return fitting.map((one) => makeSvg('g', one === node ? { class: 'main' } : {}, drawLabel(one)));
}

function drawLabel(node: Node): SVGTextElement {
	const x = String(node.x);
	const lines = linesOf(node).map((line, i) =>
		makeSvg('tspan', { x, dy: i === 0 ? '1.45em' : '1.15em' }, line),
	);
	// The spaces keep the words of a name apart where it is read aloud.
	return makeSvg('text', { x, y: String(node.y) }, ...lines.flatMap((line) => [line, ' ']));
}
