import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { noUnusedVocabulary } from './no-unused-vocabulary.ts';
import { testContent } from './test-content.ts';

const check = (...content: Parameters<typeof testContent>) =>
	applyRules([noUnusedVocabulary], testContent(...content)).map(
		({ file, field, line, message }) =>
			`${file.replace(/^terms\/|\.mdx$/g, '')} ${field === 'body' ? line : field}: ${message}`,
	);

const category = (slug: string) => ({ slug, name: slug, description: slug });

test('categories and tags are used', () => {
	const categories = ['making', 'eating'].map(category);
	expect(check({ a: { tags: ['milk'] } }, { categories })).toEqual([
		'categories.yaml [1].slug: no term uses "eating"',
	]);
	expect(check({ a: {} })).toEqual(['tags.yaml [0].slug: no term uses "milk"']);
});

test('a term that could not be read may use anything', () => {
	const slugs = { terms: new Set(['a', 'b']), guides: new Set<string>() };
	expect(check({ a: {} }, { slugs })).toEqual([]);
});
