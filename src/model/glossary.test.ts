import { expect, test } from 'vitest';
import { categoryOf, termOf, termsOfLevel } from './glossary.ts';
import { confusionsOf } from './pairs.ts';
import { testGlossary } from './test-glossary.ts';

const glossary = testGlossary({
	milk: { confusedWith: [{ term: 'whey', difference: 'No.' }] },
	curd: { level: 'advanced', confusedWith: [{ term: 'whey', difference: 'Yes.' }] },
	whey: {},
});

test('looks terms and categories up, and says which is missing', () => {
	expect(termOf(glossary, 'milk').title).toBe('Milk');
	expect(() => termOf(glossary, 'moon')).toThrow('No term "moon".');
	expect(categoryOf(glossary, { category: 'making' })?.name).toBe('Making');
	expect(categoryOf(glossary, { category: 'moon' })).toBeUndefined();
	expect(categoryOf(glossary, {})).toBeUndefined();
});

test('lists the terms of a level', () => {
	expect(termsOfLevel(glossary, 'beginner').map(({ slug }) => slug)).toEqual(['milk', 'whey']);
	expect(termsOfLevel(glossary, 'intermediate')).toEqual([]);
});

test('a term has all of its confusions', () => {
	expect(confusionsOf(glossary, 'whey')).toEqual([
		{ term: 'curd', difference: 'Yes.' },
		{ term: 'milk', difference: 'No.' },
	]);
	expect(confusionsOf(glossary, 'moon')).toEqual([]);
});
