import { expect, test } from 'vitest';
import { fitSources, groundedPrompt, INSTRUCTIONS } from './grounded-prompt.ts';

const source = (title: string, tokens: number) => ({
	title,
	url: `https://cheese.example/${title}/`,
	text: `All of ${title}.`,
	short: `${title}!`,
	tokens,
});

test('sources fit the budget, using the short form of those that are too long', () => {
	const fitted = fitSources([source('curd', 300), source('whey', 5000), source('brie', 200)], 800);
	expect(fitted.map(({ text }) => text)).toEqual(['All of curd.', 'whey!', 'All of brie.']);
	expect(fitted.reduce((sum, { tokens }) => sum + tokens, 0)).toBeLessThanOrEqual(800);
});

test('the prompt numbers the sources and ends with the question', () => {
	const prompt = groundedPrompt([source('curd', 1), source('whey', 1)], 'Why?');
	expect(prompt).toMatch(/^\[1\] https:.*\n\nAll of curd\.[\s\S]*\[2\] [\s\S]*Question: Why\?$/);
});

test('a source of exactly the remaining budget fits, and one more token does not', () => {
	const room = (tokens: number) => Math.ceil(INSTRUCTIONS.length / 3) + tokens;
	const texts = (budget: number) =>
		fitSources([source('curd', 10), source('whey', 10)], budget).map(({ text }) => text);
	expect(texts(room(20))).toEqual(['All of curd.', 'All of whey.']);
	expect(texts(room(19))).toEqual(['All of curd.', 'whey!']);
	expect(texts(room(2))).toEqual(['curd!']);
	expect(texts(room(1))).toEqual([]);
	expect(fitSources([], 100)).toEqual([]);
});

test('the prompt is exactly this', () => {
	expect(
		groundedPrompt([source('curd', 1), { ...source('whey', 1), text: '\n x \n' }], 'Why?'),
	).toBe(
		'[1] https://cheese.example/curd/\n\nAll of curd.\n\n---\n\n[2] https://cheese.example/whey/\n\nx\n\n---\n\nQuestion: Why?',
	);
});
