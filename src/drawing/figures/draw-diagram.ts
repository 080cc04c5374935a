import type { Figure } from './canvas.ts';
import { frame, WIDTH } from './canvas.ts';
import { arrow } from './arrow.ts';
import type { Diagram } from './plot-spec.ts';
import { textWidth } from '../label-box.ts';
import { element, words as wordsOf } from './svg.ts';

const ROW_HEIGHT = 74;
const BOX_HEIGHT = 46;
const GAP = 34;
const LINE_HEIGHT = 16;
const LABEL_SIZE = 14;
/** Total horizontal padding inside a box. */
const PADDING = 16;
/** Around text without a box. */
const TEXT_PADDING = { x: 5, y: 2 };
/** Between the tip of an arrow and the border that it points to. */
const TIP_GAP = 2;
/** Width that even the widest box must leave free in its column for arrows. */
const MIN_GAP = 26;

interface Point {
	x: number;
	y: number;
}

interface Placed extends Point {
	width: number;
	height: number;
}

/** @throws Error if a label does not fit or an edge names an unknown node. */
export function drawDiagram({ nodes, edges, alt }: Diagram): Figure {
	const columns = Math.max(...nodes.map(({ at }) => at[0])) + 1;
	const pitch = WIDTH / columns;
	const placed = new Map<string, Placed>();
	for (const { id, at, label, kind } of nodes) {
		const lines = label.split('\n');
		const height = Math.max(BOX_HEIGHT, lines.length * LINE_HEIGHT + 18);
		const words = Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE)));
		if (words > pitch - MIN_GAP)
			throw new Error(`the label "${label}" is too wide: break it with \\n`);
		const width = Math.max(Math.min(110, pitch - GAP), words + PADDING);
		const middle = { x: (at[0] + 0.5) * pitch, y: (at[1] + 0.5) * ROW_HEIGHT };
		const text = {
			width: words + 2 * TEXT_PADDING.x,
			height: lines.length * LINE_HEIGHT + 2 * TEXT_PADDING.y,
		};
		placed.set(id, { ...middle, ...(kind === 'plain' ? text : { width, height }) });
	}
	const boxes = nodes.map(({ id, kind, group }) => {
		const { x, y, width, height } = placed.get(id)!;
		return element('rect', {
			class: `${kind} series-${group}`,
			x: x - width / 2,
			y: y - height / 2,
			width,
			height,
			rx: kind === 'store' ? 22 : 7,
		});
	});
	const labels = nodes.flatMap(({ id, label }) => {
		const { x, y } = placed.get(id)!;
		return label.split('\n').map((line, i, { length }) => {
			const baseline = y + (i - (length - 1) / 2) * LINE_HEIGHT + 4.5;
			return element('text', { x, y: baseline }, wordsOf(line));
		});
	});
	const lines = edges.map((edge) => {
		const [a, b] = [boxOf(placed, edge.from), boxOf(placed, edge.to)];
		const [start, end] = [borderPoint(a, b, 0), borderPoint(b, a, TIP_GAP)];
		return { ...edge, start, end, d: arrow(start.x, start.y, end.x, end.y) };
	});
	// One element for all arrows of a kind is smaller.
	const arrows = [false, true].map((dashed) => {
		const d = lines.flatMap((line) => (line.dashed === dashed ? line.d : [])).join('');
		return d && element('path', { class: `arrow${dashed ? ' dashed' : ''}`, d });
	});
	const notes = lines.map(({ label, start, end }) =>
		label === undefined ? '' : drawEdgeLabel(label, start, end),
	);
	const height = Math.max(...[...placed.values()].map((box) => box.y + box.height / 2)) + 14;
	const shapes = boxes.filter((_, index) => nodes[index]!.kind !== 'plain');
	const texts = element('g', { class: 'middle' }, ...labels);
	return { svg: frame(height, alt, ...arrows, ...notes, ...shapes, texts), legend: [] };
}

/** Places the label above a horizontal arrow, which must be long enough, or beside a steep one. */
function drawEdgeLabel(words: string, start: Point, end: Point): string {
	const [x, y] = [(start.x + end.x) / 2, (start.y + end.y) / 2];
	const [dx, dy] = [Math.abs(end.x - start.x), Math.abs(end.y - start.y)];
	if (dy > dx) return element('text', { class: 'note', x: x + 7, y: y + 4.5 }, wordsOf(words));
	if (dy < 12 && textWidth(words, LABEL_SIZE) > dx) {
		throw new Error(
			`the label "${words}" is longer than its arrow: shorten it, or leave a column free`,
		);
	}
	return element('text', { class: 'note middle', x, y: y - 6 }, wordsOf(words));
}

function boxOf(placed: ReadonlyMap<string, Placed>, id: string): Placed {
	const box = placed.get(id);
	if (!box) throw new Error(`an edge names "${id}", which is not a node`);
	return box;
}

/** Where the line from the center of `a` to the center of `b` leaves `a` with some distance. */
function borderPoint(a: Placed, b: Placed, gap: number): Point {
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	const tx = dx === 0 ? Infinity : (a.width / 2 + gap) / Math.abs(dx);
	const ty = dy === 0 ? Infinity : (a.height / 2 + gap) / Math.abs(dy);
	const t = Math.min(tx, ty);
	return { x: a.x + dx * t, y: a.y + dy * t };
}
