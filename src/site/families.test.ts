import { expect, test } from 'vitest';
import type { CompiledCategory } from '../model/glossary.ts';
import { familiesOf } from './families.ts';

test('families come in the order of the list, and what has none comes last', () => {
	const categories = [undefined, 'hard', 'soft', 'hard'].map((family, index): CompiledCategory => {
		const slug = `category-${index}`;
		return { slug, name: slug, description: slug, family, index, terms: [] };
	});
	const found = familiesOf(categories).map(({ name, categories: members }) => [
		name,
		...members.map(({ index }) => index),
	]);
	expect(found).toEqual([
		['hard', 1, 3],
		['soft', 2],
		[undefined, 0],
	]);
});
