import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { links } from './links.ts';
import { testContent } from './test-content.ts';
import { noUnusedVocabulary } from './no-unused-vocabulary.ts';

const content = testContent(
	{ curd: { links: ['wey'] }, whey: {} },
	{ lineOf: (file, field) => (file === 'tags.yaml' && field === '[0].slug' ? 7 : 0) },
);

test('one rule finds what it is about and nothing else', () => {
	expect(applyRules([links], content)).toEqual([
		{
			rule: 'links',
			severity: 'error',
			file: 'terms/curd.mdx',
			line: 1,
			field: 'body',
			message: '[[wey]] does not exist',
			hint: 'Did you mean "whey"?',
		},
	]);
});

test('the line of a field is looked up, and all issues are sorted', () => {
	const issues = applyRules([links, noUnusedVocabulary], content);
	expect(issues.map(({ rule, file, line, field }) => [rule, file, line, field])).toEqual([
		['no-unused-vocabulary', 'tags.yaml', 7, '[0].slug'],
		['links', 'terms/curd.mdx', 1, 'body'],
	]);
});

test('no rules, no issues', () => {
	expect(applyRules([], content)).toEqual([]);
});
