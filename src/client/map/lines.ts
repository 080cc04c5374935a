import type { MapLink } from '../../drawing/map/map-graph.ts';
import type { EdgeStyle } from '../../model/relations.ts';
import { makeSvg } from '../shared/elements.ts';
import type { MapModel } from './model.ts';

/** Space between the end of an arrow and the middle of its dot, in pixels. */
const DOT = 6;
/** Drawn from the term that comes first to the one that needs it. */
const REVERSED: EdgeStyle = 'needs';

/** Lines between terms, one by one, because an arrow is drawn only at the end of a path. */
export function drawLines(
	{ nodes }: MapModel,
	links: readonly MapLink[],
	zoom: number,
): SVGPathElement[] {
	return links.map(({ from, to, style }) => {
		const ends = [nodes[from]!, nodes[to]!] as const;
		const [a, b] = style === REVERSED ? [ends[1], ends[0]] : ends;
		const [dx, dy] = [b.x - a.x, b.y - a.y];
		const cut = Math.min(0.4, DOT / zoom / (Math.hypot(dx, dy) || 1));
		const at = (share: number) =>
			`${(a.x + dx * share).toFixed(1)} ${(a.y + dy * share).toFixed(1)}`;
		return makeSvg('path', { class: `edge-${style}`, d: `M${at(cut)}L${at(1 - cut)}` });
	});
}

/** The head of the arrows of map-lines.css, as in the graph of a term. */
export function arrowMarker(): SVGDefsElement {
	const size = { viewBox: '0 0 6 6', refX: '4', refY: '3', markerWidth: '5', markerHeight: '5' };
	const head = makeSvg('path', { class: 'arrow', d: 'M0 .5 5 3 0 5.5z' });
	return makeSvg(
		'defs',
		{},
		makeSvg(
			'g',
			{ class: 'highlighted' },
			makeSvg('marker', { id: 'map-arrow', orient: 'auto', ...size }, head),
		),
	);
}
