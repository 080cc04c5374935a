import { ZOOM_LEVELS } from '../../drawing/map/place-labels.ts';
import { urls } from '../shared/urls.ts';
import type { Node } from './model.ts';
import { linesOf } from './model.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The index of the last zoom level that is not beyond a zoom. */
export function levelAt(k: number): number {
	return Math.max(
		0,
		ZOOM_LEVELS.findLastIndex((zoom) => zoom <= k * 1.001),
	);
}

/** The labels of the nodes in sight, as links; made when they come into sight. */
export class LabelLayer {
	private readonly layer: SVGGElement;
	private readonly shown = new Map<Node, SVGAElement>();

	constructor(layer: SVGGElement) {
		this.layer = layer;
		layer.replaceChildren();
	}

	show(nodes: readonly Node[]): void {
		const wanted = new Set(nodes);
		for (const [node, element] of this.shown) {
			// A focused link must not vanish below the reader.
			if (wanted.has(node) || element.contains(document.activeElement)) continue;
			element.remove();
			this.shown.delete(node);
		}
		for (const node of nodes) {
			if (this.shown.has(node)) continue;
			const link = document.createElementNS(SVG, 'a');
			link.setAttribute('href', urls.term(node.slug));
			// Arrow keys walk the map; hundreds of tab stops would bury what follows it.
			link.setAttribute('tabindex', '-1');
			link.append(drawLabel(node));
			this.layer.append(link);
			this.shown.set(node, link);
		}
	}
}

export function drawLabel(node: Node): SVGTextElement {
	const text = document.createElementNS(SVG, 'text');
	text.setAttribute('x', String(node.x));
	text.setAttribute('y', String(node.y));
	for (const [i, line] of linesOf(node).entries()) {
		const span = document.createElementNS(SVG, 'tspan');
		span.setAttribute('x', String(node.x));
		span.setAttribute('dy', i === 0 ? '1.45em' : '1.15em');
		span.textContent = line;
		text.append(span);
	}
	return text;
}
