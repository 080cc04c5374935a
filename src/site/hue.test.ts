import { describe, expect, test } from 'vitest';
import type { CompiledCategory } from '../model/glossary.ts';
import { groupHueDegrees, hueClass } from './hue.ts';

const glossaryOf = (...families: (string | undefined)[]) => ({
	categories: families.map((family, index): CompiledCategory => {
		const slug = `category-${index}`;
		return { slug, name: slug, description: slug, family, index, terms: [] };
	}),
});
const huesOf = (glossary: ReturnType<typeof glossaryOf>) =>
	glossary.categories.map(({ index }) => hueClass(glossary, index));

describe('the color of a category', () => {
	test('is that of its family, wherever it stands in the list', () => {
		expect(huesOf(glossaryOf('soft', 'hard', 'soft', undefined))).toEqual([
			'hue-0',
			'hue-1',
			'hue-0',
			'hue-2',
		]);
	});

	test('is its own in a list of up to six', () => {
		expect(new Set(huesOf(glossaryOf(...Array.from({ length: 6 }, () => undefined)))).size).toBe(6);
	});

	test('is shared with neighbors in a longer list, and never a seventh', () => {
		const hues = huesOf(glossaryOf(...Array.from({ length: 40 }, () => undefined)));
		expect(new Set(hues).size).toBe(6);
		expect(hues).toEqual(hues.toSorted());
	});

	test('is gray for terms without a category, and in pictures too', () => {
		const glossary = glossaryOf('soft');
		expect(hueClass(glossary, undefined)).toBe('hue-none');
		expect(groupHueDegrees(glossary, 0)).toBe(255);
		expect(groupHueDegrees(glossary, 1)).toBeUndefined();
	});
});
