import { expect, test } from 'vitest';
import type { Question } from '../model/source.ts';
import { compileGlossary } from '../model/compile.ts';
import { testOutline, testSource } from '../model/test-glossary.ts';
import { deckOf, sessionOf } from './deck.ts';
import type { LearnerRecord } from './learner-record.ts';
import { EMPTY_RECORD, mark, putReview } from './learner-record.ts';
import { learningGraph } from './learning-graph.ts';
import { reviewCards } from './review-cards.ts';
import { review } from './schedule.ts';

const inline = { html: ['?'], markdown: ['?'] };
const question: Question = {
	prompt: inline,
	explanation: inline,
	answer: { value: 1, shown: '1', tolerance: 0, code: '1', codeHtml: '' },
};
const source = testSource({
	rind: { prerequisites: ['milk'], confusedWith: [{ term: 'milk', difference: 'One is hard.' }] },
	milk: { summary: 'Milk is white.' },
});
const [rind, milk] = source.terms;
const asked = { ...milk!, questions: { list: [question, question], outline: testOutline() } };
const glossary = compileGlossary({ ...source, terms: [rind!, asked] });
const graph = learningGraph(glossary);
const cards = reviewCards(glossary);
const idsOf = (record: LearnerRecord) => deckOf(graph, cards, record).map(({ id }) => id);
const NOW = new Date('2026-12-01T10:00:00Z');
const knowing = (...slugs: string[]) => mark(EMPTY_RECORD, slugs, '2026-12-01');

test('a deck has the meanings and questions of known terms, and pairs of which both are known', () => {
	expect(idsOf(EMPTY_RECORD)).toEqual([]);
	expect(idsOf(knowing('milk'))).toEqual(['meaning:milk', 'milk:1', 'milk:2']);
	expect(idsOf(knowing('rind', 'milk')).slice(3)).toEqual(['meaning:rind', 'pair:milk:rind']);
});

test('a question that was answered stays in the deck, whether its term is known or not', () => {
	const answered = putReview(EMPTY_RECORD, 'milk:2', review(undefined, 'again', NOW));
	expect(idsOf(answered)).toEqual(['milk:2']);
});

test('a text on one of a pair does not name it', () => {
	expect(cards.pairs).toEqual([
		expect.objectContaining({ difference: 'One is hard.', terms: ['milk', 'rind'] }),
	]);
	expect(cards.pairs[0]!.text).not.toMatch(/milk|rind/i);
});

test('a session begins with what is longest overdue and goes on with what is new', () => {
	const hour = 3_600_000;
	const at = (hours: number) => new Date(NOW.getTime() + hours * hour);
	let record = putReview(knowing('milk', 'rind'), 'milk:2', review(undefined, 'good', at(-1)));
	record = putReview(record, 'meaning:rind', review(undefined, 'good', at(-2)));
	record = putReview(record, 'milk:1', review(undefined, 'easy', NOW));
	const session = sessionOf(deckOf(graph, cards, record), record.reviews, NOW);
	expect(session.cards.map(({ id }) => id)).toEqual([
		'meaning:rind',
		'milk:2',
		'meaning:milk',
		'pair:milk:rind',
	]);
	expect(session).toMatchObject({ seen: 2, next: undefined });
});

test('when nothing is due, a session says when something will be', () => {
	const state = review(undefined, 'easy', NOW);
	const record = putReview(EMPTY_RECORD, 'milk:1', state);
	const session = sessionOf(deckOf(graph, cards, record), record.reviews, NOW);
	expect(session.cards).toEqual([]);
	expect(session.next?.toISOString()).toBe(state['due']);
	expect(sessionOf([], new Map(), NOW).next).toBeUndefined();
});

test('no more than twenty new cards come in a day', () => {
	const deck = Array.from({ length: 50 }, (_, at) => ({
		id: `t:${at}`,
		kind: 'question' as const,
		slug: 't',
	}));
	const after = (count: number) =>
		new Map(deck.slice(0, count).map(({ id }) => [id, review(undefined, 'easy', NOW)]));
	expect(sessionOf(deck, new Map(), NOW).cards).toHaveLength(20);
	expect(sessionOf(deck, after(15), NOW).cards).toHaveLength(5);
	const tomorrow = new Date(NOW.getTime() + 86_400_000);
	expect(sessionOf(deck, after(20), tomorrow).cards).toHaveLength(20);
});
