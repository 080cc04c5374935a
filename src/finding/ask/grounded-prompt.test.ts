import { expect, test } from 'vitest';
import { fitSources, groundedPrompt } from './grounded-prompt.ts';

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
