import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

test('counts insertions, deletions, substitutions and transpositions', () => {
	expect(editDistance('curd', 'curd')).toBe(0);
	expect(editDistance('curd', 'curds')).toBe(1);
	expect(editDistance('curd', 'cud')).toBe(1);
	expect(editDistance('curd', 'card')).toBe(1);
	expect(editDistance('curd', 'crud')).toBe(1);
	expect(editDistance('', 'whey')).toBe(4);
	expect(editDistance('kitten', 'sitting')).toBe(3);
});

test('returns limit + 1 once the limit is exceeded', () => {
	expect(editDistance('gouda', 'emmental', 2)).toBe(3);
	expect(editDistance('whey', 'wheyprotein', 3)).toBe(4);
});

test.each([
	['', '', 0],
	['a', '', 1],
	['ab', 'ba', 1],
	['abc', 'ca', 3],
	['abcd', 'badc', 2],
	['xab', 'xba', 1],
	['abab', 'baba', 2],
])('from "%s" to "%s" it takes %i', (a, b, distance) => {
	expect(editDistance(a, b)).toBe(distance);
	expect(editDistance(b, a)).toBe(distance);
	expect(editDistance(a, b, distance)).toBe(distance);
	if (distance > 0) expect(editDistance(a, b, distance - 1)).toBe(distance);
});

test('texts of other lengths are not compared', () => {
	expect(editDistance('a', 'abcd', 2)).toBe(3);
	expect(editDistance('a', 'abc', 2)).toBe(2);
	expect(editDistance('xxxx', 'yyyy', 2)).toBe(3);
});
