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
