import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

test('counts insertions, deletions, substitutions and swaps of neighbours', () => {
	expect(editDistance('curd', 'curd')).toBe(0);
	expect(editDistance('curd', 'curds')).toBe(1);
	expect(editDistance('curd', 'cud')).toBe(1);
	expect(editDistance('curd', 'card')).toBe(1);
	expect(editDistance('curd', 'crud')).toBe(1);
	expect(editDistance('', 'whey')).toBe(4);
	expect(editDistance('kitten', 'sitting')).toBe(3);
});

test('stops at the limit and says only that it was passed', () => {
	expect(editDistance('gouda', 'emmental', 2)).toBe(3);
	expect(editDistance('whey', 'wheyprotein', 3)).toBe(4);
});
