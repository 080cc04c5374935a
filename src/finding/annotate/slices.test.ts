import { expect, test } from 'vitest';
import { sliceEnds } from './slices.ts';

const slicesOf = (text: string, length: number) => {
	const ends = sliceEnds(text, length);
	return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
};

test('a short text is one slice, and so is an empty one', () => {
	expect(slicesOf('curd and whey', 10)).toEqual(['curd and whey']);
	expect(slicesOf('', 10)).toEqual(['']);
});

test.each([
	['a paragraph', 'curd.\n\nwhey. milk\nrind. ', ['curd.\n\n', 'whey. milk\nrind. ']],
	['a line', 'curd of\nwhey. milk rind', ['curd of\n', 'whey. milk rind']],
	['a sentence', 'curd so. whey milk rind', ['curd so. ', 'whey milk rind']],
	['a word', 'curd and whey milk rind', ['curd and ', 'whey milk rind']],
])('cuts after %s', (_, text, slices) => {
	expect(slicesOf(text, 12)).toEqual(slices);
});

test('does not cut an emoji', () => {
	expect(slicesOf('🧀'.repeat(10), 5)).toEqual(['🧀🧀', '🧀🧀', '🧀🧀', '🧀🧀', '🧀🧀']);
});
