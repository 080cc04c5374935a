import { expect, test } from 'vitest';
import { guideMarkdown } from './guide-markdown.ts';

test('a guide is its title, summary and sections, then its source', () => {
	const guide = {
		slug: 'brie-at-home',
		url: 'https://cheese.example/guides/brie-at-home/',
		markdown: '',
		title: 'Brie at home',
		summary: 'From milk to brie.',
		minutes: 1,
		terms: [],
		sections: [
			{ heading: '', markdown: 'Take milk.' },
			{ heading: 'Set it', markdown: 'Add rennet.' },
		],
	};
	expect(guideMarkdown(guide)).toBe(`# Brie at home

> From milk to brie.

Take milk.

## Set it

Add rennet.

Source: https://cheese.example/guides/brie-at-home/
`);
});
