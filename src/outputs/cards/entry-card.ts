import { round } from '../../drawing/round.ts';
import type { Rectangle } from '../../drawing/neighborhood/line-between.ts';
import { DOT_RADIUS } from '../../drawing/neighborhood/line-between.ts';
import { LABEL_SIZE, LINE_HEIGHT } from '../../drawing/label-box.ts';
import type {
	NeighborhoodLayout,
	PlacedEdge,
} from '../../drawing/neighborhood/neighborhood-layout.ts';
import { DIRECTED } from '../../drawing/neighborhood/neighborhood.ts';
import {
	accent,
	CARD_HEIGHT,
	CARD_WIDTH,
	cardFrame,
	INK,
	MARGIN,
	outlined,
	outlinedLines,
	SOFT,
} from './card-frame.ts';
import type { TextPen } from './card-text.ts';
import { fitText } from './card-text.ts';

/** All that the picture of an entry shows. */
export interface EntryCard {
	site: string;
	title: string;
	summary: string;
	category: string | undefined;
	/** In degrees; undefined is gray. */
	hue: number | undefined;
	graph: NeighborhoodLayout;
	/** Hues of the terms of the graph by slug. */
	hues: Readonly<Record<string, number | undefined>>;
}

const GRAPH_WIDTH = 440;
const GRAPH_HEIGHT = CARD_HEIGHT - 2 * MARGIN;
const MAX_SCALE = 1.6;
const TEXT_WIDTH = CARD_WIDTH - 2 * MARGIN - GRAPH_WIDTH - 40;
const TEXT_BOTTOM = CARD_HEIGHT - MARGIN - 52;

/**
 * The picture of an entry for shared links: its title, its sentence and the terms around it.
 *
 * @returns SVG without text; undefined if the fonts of the site lack a character.
 */
export function entryCard(card: EntryCard, pen: TextPen): string | undefined {
	const { site, title, summary, category, hue } = card;
	const top = MARGIN + (category ? 44 : 0);
	const heading = fitText(
		{
			text: title,
			width: TEXT_WIDTH,
			height: 215,
			sizes: [76, 66, 56, 46],
			leading: 1.06,
		},
		pen,
	);
	if (!heading) return undefined;
	const below = top + heading.height + 26;
	const sentence = fitText(
		{
			text: summary,
			width: TEXT_WIDTH,
			height: TEXT_BOTTOM - below,
			sizes: [34, 31, 28, 25],
			leading: 1.3,
		},
		pen,
	);
	if (!sentence) return undefined;
	return cardFrame(
		site,
		hue,
		pen,
		category ? outlined(category, MARGIN, MARGIN + 22, 28, accent(hue), pen) : '',
		outlinedLines(heading, MARGIN - 3, top, INK, pen),
		outlinedLines(sentence, MARGIN, below, SOFT, pen),
		graphOf(card, pen),
	);
}

/** As large as fits at the right, in the middle of the height. */
function graphOf({ graph, hue, hues }: EntryCard, pen: TextPen): string {
	const used = extentOf(graph);
	const scale = Math.min(GRAPH_WIDTH / used.width, GRAPH_HEIGHT / used.height, MAX_SCALE);
	const left = CARD_WIDTH - MARGIN - (GRAPH_WIDTH + used.width * scale) / 2 - used.x * scale;
	const top = (CARD_HEIGHT - used.height * scale) / 2 - used.y * scale;
	const label = (
		lines: readonly string[],
		x: number,
		baseline: number,
		align: 'start' | 'middle' | 'end',
	) =>
		lines
			.map((line, index) =>
				outlined(line, x, baseline + index * LINE_HEIGHT, LABEL_SIZE, INK, pen, align),
			)
			.join('');
	const nodes = graph.nodes.map(({ slug, x, y, lines, anchor, label: box }) => {
		const start = anchor === 'right' ? box.x : anchor === 'left' ? box.x + box.width : x;
		const align = anchor === 'right' ? 'start' : anchor === 'left' ? 'end' : 'middle';
		const dot = `<circle cx="${x}" cy="${y}" r="${DOT_RADIUS}" fill="${accent(hues[slug])}"/>`;
		return dot + label(lines, start, box.baseline, align);
	});
	const { x, box, lines } = graph.center;
	const pill = `<rect x="${round(box.x)}" y="${round(box.y)}" width="${round(box.width)}" height="${round(box.height)}" rx="8" fill="#fff" stroke="${accent(hue)}" stroke-width="1.6"/>`;
	const center = pill + label(lines, x, box.y + 7 + LINE_HEIGHT - 4, 'middle');
	const edges = graph.edges.filter(({ isSpoke }) => isSpoke).map(lineOf);
	return `<g transform="translate(${round(left)} ${round(top)}) scale(${round(scale * 100) / 100})">${edges.join('')}${nodes.join('')}${center}</g>`;
}

/** What is drawn of the graph, without the empty places around it. */
function extentOf({ center, nodes }: NeighborhoodLayout): Rectangle {
	const dots = nodes.map(({ x, y }) => ({
		x: x - DOT_RADIUS,
		y: y - DOT_RADIUS,
		width: 2 * DOT_RADIUS,
		height: 2 * DOT_RADIUS,
	}));
	const all = [center.box, ...nodes.map(({ label }) => label), ...dots];
	const [x, y] = [Math.min(...all.map((box) => box.x)), Math.min(...all.map((box) => box.y))];
	const right = Math.max(...all.map((box) => box.x + box.width));
	const bottom = Math.max(...all.map((box) => box.y + box.height));
	return { x, y, width: right - x, height: bottom - y };
}

function lineOf({ style, x1, y1, x2, y2 }: PlacedEdge): string {
	const dash =
		{
			needs: '',
			kind: ' stroke-dasharray="5 3"',
			part: ' stroke-dasharray="2 3"',
			related: '',
			confused: ' stroke-dasharray="4 4"',
		}[style as string] ?? '';
	const head = DIRECTED.includes(style) ? arrowHead(x1, y1, x2, y2) : '';
	return `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${SOFT}" stroke-width="1.1"${dash}/>${head}`;
}

function arrowHead(x1: number, y1: number, x2: number, y2: number): string {
	const angle = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
	return `<path d="M3 0-4-3.2V3.2z" fill="${SOFT}" transform="translate(${x2} ${y2}) rotate(${round(angle)})"/>`;
}
