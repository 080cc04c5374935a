import { expect, test } from 'vitest';
import { indexPhrases } from './phrase-index.ts';

const find = (phrases: string[], text: string) =>
	indexPhrases(phrases.map((phrase) => [phrase.split(' ').filter(Boolean), phrase] as const))
		.find(text.split(' '))
		.map(({ value, at, length }) => `${value} ${at}+${length}`);

test('finds all phrases by their place, the longest first', () => {
	expect(find(['a', 'a b', 'b', 'a b c', 'x y'], 'x a b c')).toEqual([
		'a b c 1+3',
		'a b 1+2',
		'a 1+1',
		'b 2+1',
	]);
});

test('the last word may be a plural, the others not', () => {
	expect(find(['soft curd', 'rind'], 'soft curds rinds')).toEqual(['soft curd 0+2', 'rind 2+1']);
	expect(find(['soft curd'], 'softs curd')).toEqual([]);
	expect(find(['soft curd'], 'soft')).toEqual([]);
	expect(find(['rinds'], 'rind')).toEqual([]);
});

test('several phrases may be the same, and empty ones are not found', () => {
	expect(find(['a', 'a'], 'a')).toHaveLength(2);
	expect(find([''], 'a')).toEqual([]);
});
