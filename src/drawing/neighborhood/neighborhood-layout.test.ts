import { expect, test } from 'vitest';
import type { TestTerm } from '../../model/test-glossary.ts';
import { testGlossary } from '../../model/test-glossary.ts';
import type { NeighborhoodLayout } from './neighborhood-layout.ts';
import type { Rectangle } from './line-between.ts';
import { layOutNeighborhood } from './neighborhood-layout.ts';
import { neighborhoodOf } from './neighborhood.ts';

const names = (start: string, count: number) =>
	Array.from({ length: count }, (_, i) => `${start}-${'washed-rind-'.repeat(i % 3)}${i}`);

/** The layout of a term with so many neighbors above, at the left, at the right, and below. */
function layOut(needs: number, related: number, confused: number, unlocks: number) {
	const above = names('milk', needs);
	const left = names('cellar', related);
	const right = names('backpropagation', confused);
	const terms: Record<string, TestTerm> = {
		'grouped-query-cheese': {
			prerequisites: above,
			related: left,
			confusedWith: right.map((term) => ({ term, difference: 'Not the same.' })),
		},
	};
	for (const slug of [...above, ...left, ...right]) terms[slug] = {};
	for (const slug of names('brie', unlocks)) {
		terms[slug] = { prerequisites: ['grouped-query-cheese'] };
	}
	const glossary = testGlossary(terms);
	return layOutNeighborhood(glossary, neighborhoodOf(glossary, 'grouped-query-cheese'));
}

const counts = [0, 1, 2, 3, 4, 9];
const layouts = counts.flatMap((a) =>
	counts.map((b): [string, NeighborhoodLayout] => [`${a} ${b} ${b} ${a}`, layOut(a, b, b, a)]),
);

const boxesOf = ({ nodes, center }: NeighborhoodLayout): Rectangle[] => [
	center.box,
	...nodes.map(({ label }) => label),
];

test.each(layouts)('no label covers another, and all are within the drawing (%s)', (_, layout) => {
	const boxes = boxesOf(layout);
	for (const [i, a] of boxes.entries()) {
		expect(a.x).toBeGreaterThanOrEqual(0);
		expect(a.y).toBeGreaterThanOrEqual(0);
		expect(a.x + a.width).toBeLessThanOrEqual(layout.width);
		expect(a.y + a.height).toBeLessThanOrEqual(layout.height);
		for (const b of boxes.slice(i + 1)) {
			const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
			const along = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
			expect(Math.min(across, along)).toBeLessThanOrEqual(0);
		}
	}
});

test.each(layouts)('no line of the center runs through a label or a heading (%s)', (_, layout) => {
	const headings = layout.headings.map(({ heading, x, baseline, align }): Rectangle => {
		const width = heading.length * 6.2;
		const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
		return { x: left, y: baseline - 9, width, height: 11 };
	});
	const boxes = [...layout.nodes.map(({ label }) => label), ...headings];
	for (const { x1, y1, x2, y2 } of layout.edges.filter(({ isSpoke }) => isSpoke)) {
		for (const { x, y, width, height } of boxes) {
			for (let step = 0; step <= 40; step++) {
				const [px, py] = [x1 + ((x2 - x1) * step) / 40, y1 + ((y2 - y1) * step) / 40];
				const isInside = px > x && px < x + width && py > y && py < y + height;
				expect(isInside).toBe(false);
			}
		}
	}
});

test('prerequisites are above the term, dependents below, the rest at the sides', () => {
	const { center, nodes } = layOut(2, 2, 2, 2);
	const at = (start: string) => nodes.filter(({ slug }) => slug.startsWith(start));
	expect(at('milk').every(({ y }) => y < center.y - 40)).toBe(true);
	expect(at('brie').every(({ y }) => y > center.y + 40)).toBe(true);
	expect(at('cellar').every(({ x }) => x < center.x - 60)).toBe(true);
	expect(at('backprop').every(({ x }) => x > center.x + 60)).toBe(true);
});

test('labels are on the far side of their dots', () => {
	const { center, nodes } = layOut(4, 4, 4, 4);
	for (const { x, y, label } of nodes) {
		const [cx, cy] = [label.x + label.width / 2, label.y + label.height / 2];
		const distance = Math.hypot(cx - center.x, cy - center.y);
		expect(distance).toBeGreaterThan(Math.hypot(x - center.x, y - center.y));
	}
});

test('a term without relations is its name alone', () => {
	const { nodes, edges, headings, center } = layOut(0, 0, 0, 0);
	expect([nodes, edges, headings]).toEqual([[], [], []]);
	expect(center.lines).toEqual(['Grouped query', 'cheese']);
});
