import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { vocabularyLists } from './vocabulary-lists.ts';
import { testContent } from './test-content.ts';

const check = (...content: Parameters<typeof testContent>) =>
	applyRules([vocabularyLists], testContent(...content)).map(
		({ file, field, line, message }) =>
			`${file.replace(/^terms\/|\.mdx$/g, '')} ${field === 'body' ? line : field}: ${message}`,
	);

const category = (slug: string) => ({ slug, name: slug, description: slug });

test('categories and tags are defined once', () => {
	const categories = ['making', 'making', 'eating'].map(category);
	expect(check({}, { categories })).toEqual([
		'categories.yaml [1].slug: "making" is defined twice',
	]);
});
