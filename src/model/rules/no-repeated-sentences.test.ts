import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { noRepeatedSentences } from './no-repeated-sentences.ts';
import { testContent } from './test-content.ts';

const check = (...content: Parameters<typeof testContent>) =>
	applyRules([noRepeatedSentences], testContent(...content)).map(
		({ file, field, line, message }) =>
			`${file.replace(/^terms\/|\.mdx$/g, '')} ${field === 'body' ? line : field}: ${message}`,
	);

const words = 'one two three four five six seven eight nine ten'.split(' ');
const say = (count: number, end = '.') => words.slice(0, count).join(' ') + end;
const isRepeated = (one: string, other: string) =>
	check({ a: { summary: one }, b: { summary: other } }).length > 0;

test('a sentence of seven words or more is in one term only, wherever it is', () => {
	expect(isRepeated(say(7), say(7))).toBe(true);
	expect(isRepeated(say(6), say(6))).toBe(false);
	expect(isRepeated(say(7, ''), say(7, ''))).toBe(false);
	expect(isRepeated(say(7, '!'), say(7, '?'))).toBe(true);
	const difference = say(7);
	expect(
		check({ a: { analogy: say(7) }, b: { confusedWith: [{ term: 'a', difference }] } }),
	).toEqual([
		`b confusedWith[0].difference: "${say(7)}" also appears, almost word for word, in terms/a.mdx`,
	]);
});

test('sentences that share three fifths of their runs of four words are the same', () => {
	// Seven runs each; one other word at the end changes one of them, or two, or three.
	const change = (count: number) => `${words.slice(0, 10 - count).join(' ')}${' x'.repeat(count)}.`;
	expect([1, 2].map((count) => isRepeated(say(10), change(count)))).toEqual([true, false]);
	expect(isRepeated(say(10), say(7))).toBe(false);
	expect(isRepeated(say(10), say(8))).toBe(true);
	expect(isRepeated(say(8), say(10))).toBe(true);
});

test('a term may repeat itself, and the order of words matters', () => {
	expect(check({ a: { summary: say(7), analogy: say(7) } })).toEqual([]);
	expect(isRepeated(say(10), `${words.toReversed().join(' ')}.`)).toBe(false);
});
