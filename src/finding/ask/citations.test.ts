import { expect, test } from 'vitest';
import { splitCitations } from './citations.ts';

test('finds single, listed and adjacent citations and flags those without a source', () => {
	expect(splitCitations('Milk sets [1][3]. It rests [2, 7].', 3)).toEqual([
		{ text: 'Milk sets ' },
		{ source: 1, exists: true },
		{ source: 3, exists: true },
		{ text: '. It rests ' },
		{ source: 2, exists: true },
		{ source: 7, exists: false },
		{ text: '.' },
	]);
});

test('treats other brackets as text', () => {
	expect(splitCitations('x[i] and [a]', 2)).toEqual([{ text: 'x[i] and [a]' }]);
});

test('sources are numbered from 1, and an answer may be empty', () => {
	expect(splitCitations('[0][1][2]', 1)).toEqual([
		{ source: 0, exists: false },
		{ source: 1, exists: true },
		{ source: 2, exists: false },
	]);
	expect(splitCitations('', 1)).toEqual([]);
});
