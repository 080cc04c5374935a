import { expect, test } from 'vitest';
import type { LearningGraph } from './learning-graph.ts';
import type { PlacementAnswer } from './placement.ts';
import { beliefOf, createPlacement, MAX_QUESTIONS, nextQuestion } from './placement.ts';
import { conclude } from './placement-conclusion.ts';

/** Two chains of six terms, a0 first, and a term that stands alone. */
const graph: LearningGraph = {
	categories: [],
	guides: [],
	terms: [
		...['a', 'b'].flatMap((chain, c) =>
			Array.from({ length: 6 }, (_, i) => ({
				slug: `${chain}${i}`,
				title: `${chain}${i}`,
				minutes: 1,
				needs: i === 0 ? [] : [c * 6 + i - 1],
			})),
		),
		{ slug: 'alone', title: 'alone', minutes: 1, needs: [] },
	],
};
const questions = graph.terms.map(({ slug }) => ({ id: `${slug}:1`, slug, guess: 0.25 }));
const placement = createPlacement(graph, questions);
const answer = (slug: string, result: PlacementAnswer['result']) => ({ id: `${slug}:1`, result });
const share = (slug: string, answers: readonly PlacementAnswer[]) =>
	beliefOf(placement, answers)[graph.terms.findIndex((term) => term.slug === slug)]!;

test('knowing a term implies what it needs, and not what needs it', () => {
	const answers = [answer('a3', 'right')];
	expect(share('a0', answers)).toBeGreaterThan(share('a0', []));
	expect(share('a0', answers)).toBeGreaterThanOrEqual(share('a3', answers));
	expect(share('a5', answers)).toBeLessThan(share('a3', answers));
});

test('not knowing a term implies that what needs it is not known', () => {
	for (const result of ['wrong', 'unknown'] as const) {
		const answers = [answer('a2', result)];
		expect(share('a5', answers)).toBeLessThan(share('a5', []));
		expect(share('a5', answers)).toBeLessThanOrEqual(share('a2', answers));
	}
});

test('an answer that may be guessed or a slip decides less than one that may not', () => {
	const numbers = createPlacement(
		graph,
		questions.map((question) => ({ ...question, guess: 0.03 })),
	);
	expect(beliefOf(numbers, [answer('a3', 'right')])[3]!).toBeGreaterThan(
		share('a3', [answer('a3', 'right')]),
	);
	expect(share('a3', [answer('a3', 'wrong')])).toBeGreaterThan(0);
});

test('no question is asked twice, and there is an end', () => {
	const answers: PlacementAnswer[] = [];
	for (;;) {
		const question = nextQuestion(placement, answers);
		if (!question) break;
		expect(answers.map(({ id }) => id)).not.toContain(question.id);
		answers.push({ id: question.id, result: question.slug.startsWith('a') ? 'right' : 'unknown' });
	}
	expect(answers.length).toBeLessThanOrEqual(MAX_QUESTIONS);
	const certain = (slug: string) =>
		conclude(placement, answers).find(({ term }) => term.slug === slug)!.certainty;
	expect(['a0', 'a1', 'a2'].map(certain)).not.toContain('open');
	expect(['b3', 'b4', 'b5'].map(certain)).toEqual(['open', 'open', 'open']);
});

test('the same answers lead to the same question', () => {
	const answers = [answer('b1', 'right')];
	const again = createPlacement(graph, questions);
	expect(nextQuestion(again, answers)).toEqual(nextQuestion(placement, answers));
});

test('a conclusion says which answer it is from', () => {
	const answers = [answer('a3', 'right'), answer('a4', 'right'), answer('b0', 'unknown')];
	const bySlug = new Map(conclude(placement, answers).map((one) => [one.term.slug, one]));
	expect(bySlug.get('a1')!.reason).toMatchObject({ kind: 'needed' });
	expect(bySlug.get('a4')!.reason).toEqual({ kind: 'answered' });
	expect(bySlug.get('b0')).toMatchObject({ certainty: 'open', reason: { kind: 'answered' } });
	expect(bySlug.get('b5')).toMatchObject({ certainty: 'open', reason: { kind: 'likely' } });
});

test('without questions there is nothing to ask', () => {
	expect(nextQuestion(createPlacement(graph, []), [])).toBeUndefined();
});

test('questions on terms that are gone are left out', () => {
	const gone = { id: 'gone:1', slug: 'gone', guess: 0.5 };
	expect(createPlacement(graph, [gone]).questions).toEqual([]);
	expect(beliefOf(placement, [answer('gone', 'right')])).toEqual(beliefOf(placement, []));
});
