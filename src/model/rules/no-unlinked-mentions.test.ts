import { expect, test } from 'vitest';
import type { TestTerm } from '../test-glossary.ts';
import { applyRules } from './apply-rules.ts';
import { noUnlinkedMentions } from './no-unlinked-mentions.ts';
import { testContent } from './test-content.ts';

const check = (...content: Parameters<typeof testContent>) =>
	applyRules([noUnlinkedMentions], testContent(...content)).map(
		({ file, field, line, message }) =>
			`${file.replace(/^terms\/|\.mdx$/g, '')} ${field === 'body' ? line : field}: ${message}`,
	);

const mentions = (prose: string[], term: TestTerm = {}) => {
	const content = testContent({
		a: term,
		'blue-cheese': {},
		'cheese-curd': {},
		'blue-cheese-curd': {},
		rind: {},
	});
	const outline = {
		...content.terms[0]!.outline,
		prose: prose.map((text, i) => ({ text, line: i + 1 })),
	};
	const terms = content.terms.map((other, index) => (index === 0 ? { ...other, outline } : other));
	return check({}, { terms });
};

test('a headword of several words is linked to at the first mention', () => {
	expect(mentions(['No rind.', 'Blue cheeses.', 'Blue cheese.'])).toEqual([
		'a 2: mentions "Blue cheese" without linking to it',
	]);
});

test('links and relations are enough, and so is being the term itself', () => {
	expect(mentions(['Blue cheese.'], { links: ['blue-cheese'] })).toEqual([]);
	expect(mentions(['Blue cheese.'], { related: ['blue-cheese'] })).toEqual([]);
	expect(mentions(['Blue cheese.'], { title: 'Blue cheese', links: ['blue-cheese'] })).toEqual([]);
});

test('the longest headword counts, and of two that overlap the last one', () => {
	expect(mentions(['A blue cheese curd.'])).toEqual([
		'a 1: mentions "Blue cheese curd" without linking to it',
	]);
	expect(mentions(['A cheese curd, and a blue cheese.'])).toHaveLength(2);
	expect(mentions(['A blue-cheese curd, blue cheese.'])).toHaveLength(1);
});
