import { expect, test } from 'vitest';
import { formatIssue } from '../model/issues.ts';
import type { PlacedEdge } from '../drawing/neighborhood/neighborhood-layout.ts';
import type { Rectangle } from '../drawing/neighborhood/line-between.ts';
import { GRAPH_WIDTH, layOutNeighborhood } from '../drawing/neighborhood/neighborhood-layout.ts';
import { neighborhoodOf } from '../drawing/neighborhood/neighborhood.ts';
import { confusionsOf } from '../model/pairs.ts';
import { findPath, relationGraph } from '../model/path.ts';
import { planFor } from '../model/plan.ts';
import { createRelationSentences } from '../model/relation-sentences.ts';
import { glossary, issues, sample, slugs } from './content.ts';

test('the content has no problems', () => {
	// What Python prints is recorded by another command, after the content has changed.
	const others = issues.filter(({ rule }) => rule !== 'python-records');
	expect(others.map(formatIssue)).toEqual([]);
});

test('labels of every concept graph stand apart and inside, and no line runs through one', () => {
	const offenders = slugs.filter((slug) => {
		const { nodes, center, edges, height } = layOutNeighborhood(
			glossary,
			neighborhoodOf(glossary, slug),
		);
		const labels = nodes.map(({ label }) => label);
		const boxes = [center.box, ...labels];
		const isOutside = ({ x, y, width, height: h }: Rectangle) =>
			x < 0 || x + width > GRAPH_WIDTH || y < 0 || y + h > height;
		const spokes = edges.filter(({ isSpoke }) => isSpoke);
		return (
			boxes.some(isOutside) ||
			boxes.some((a, index) => boxes.slice(index + 1).some((b) => overlap(a, b))) ||
			spokes.some((line) => labels.some((label) => runsThrough(line, label)))
		);
	});
	expect(offenders).toEqual([]);
});

function overlap(a: Rectangle, b: Rectangle): boolean {
	return (
		Math.min(a.x + a.width, b.x + b.width) > Math.max(a.x, b.x) &&
		Math.min(a.y + a.height, b.y + b.height) > Math.max(a.y, b.y)
	);
}

const POINTS = 50;

function runsThrough({ x1, y1, x2, y2 }: PlacedEdge, box: Rectangle): boolean {
	return Array.from({ length: POINTS + 1 }, (_, i) => i / POINTS).some((share) =>
		overlap({ x: x1 + (x2 - x1) * share, y: y1 + (y2 - y1) * share, width: 0.1, height: 0.1 }, box),
	);
}

test('every plan is topological and minimal', () => {
	const needsOf = (slug: string) => glossary.terms.get(slug)!.relations.needs;
	const offenders = slugs.filter((slug) => {
		const order = planFor(glossary, slug).steps.map((step) => step.slug);
		const isOrdered = order.every((step, index) =>
			needsOf(step).every((need) => order.slice(0, index).includes(need)),
		);
		// Nothing is there for its own sake: something later, or the entry itself, needs it.
		const isMinimal = order.every((step, index) =>
			[slug, ...order.slice(index + 1)].some((user) => needsOf(user).includes(step)),
		);
		const isComplete = needsOf(slug).every((need) => order.includes(need));
		return !isOrdered || !isMinimal || !isComplete || new Set(order).size !== order.length;
	});
	expect(offenders).toEqual([]);
});

test('there and back are the same way, and every two entries are connected', () => {
	const graph = relationGraph(glossary);
	for (const from of sample) {
		for (const to of sample) {
			const there = findPath(graph, from, to)!;
			const back = findPath(graph, to, from)!;
			expect(there, `${from} ${to}`).toBeDefined();
			const turned = back.map((step) => step.to).reverse();
			expect(turned.slice(1)).toEqual(there.map((step) => step.to).slice(0, -1));
			for (const { from: a, to: b, kind } of there) {
				expect(glossary.terms.get(a)!.relations[kind]).toContain(b);
			}
		}
	}
});

test('every relation has a sentence an author wrote', () => {
	const relationSentences = createRelationSentences(glossary);
	for (const slug of sample) {
		const { relations } = glossary.terms.get(slug)!;
		const confusions = confusionsOf(glossary, slug);
		const sentences = relationSentences(slug);
		for (const other of Object.values(relations).flat()) expect(sentences[other]).toMatch(/\S{3}/);
		for (const { term, difference } of confusions) expect(sentences[term]).toBe(difference);
	}
});
