import { expect, test } from 'vitest';
import { testRecord } from '../records/test-record.ts';
import { llmsText } from './llms.ts';

test('lists everything there is for language models', () => {
	const record = testRecord({ milk: {}, curd: {} });
	const guide = {
		...record.terms[0]!,
		title: 'Brie at home',
		markdown: '/brie-at-home.md',
		summary: 'From milk to brie.',
		terms: [],
	};
	const text = llmsText(
		{ ...record, guides: [guide] },
		{
			full: '/full.txt',
			data: '/data/',
			index: '/index.json',
			go: '/go/',
			pack: (category, size) => ({ url: `/${category}-${size}.txt`, tokens: parseInt(size) }),
		},
	);
	expect(text).toBe(`# Cheeses

> All about cheese.

2 terms. Each has a page and the same text as Markdown, listed below. Any name of a term redirects to it: /go/<name>/. Text under CC0: https://creativecommons.org/publicdomain/zero/1.0/

A pack is limited to the given number of tokens (o200k_base). It contains a sentence on each term of a category, then differences, then as many complete terms as fit.

## Data

- [Everything in one file](/full.txt): all terms and guides in Markdown
- [Data and formats](/data/): JSON, RDF, CSV, flashcards, feeds, and their schemas
- [Names](/index.json): names and addresses of all terms as JSON

## Guides

- [Brie at home](/brie-at-home.md): From milk to brie.

## Packs

- [Making, 4k](/making-4k.txt): How cheese is made. 4 tokens. Also [16k](/making-16k.txt) with 16, [64k](/making-64k.txt) with 64

## Optional

- [Curd](https://cheese.example/terms/curd.md)
- [Milk](https://cheese.example/terms/milk.md)
`);
});
