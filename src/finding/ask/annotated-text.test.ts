import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { annotatedHtml, annotatedMarkdown } from './annotated-text.ts';

const text = 'Curd & <b>whey</b> *now*.';
const found = [{ start: 0, end: 4, slugs: ['curd'], certain: true, isCover: false }];
const addressOf = (slug: string) => `https://cheese.example/terms/${slug}/`;
const terms = [{ title: 'Curd', summary: 'Milk that has set.', url: addressOf('curd') }];

test('Markdown keeps the text, adds links and lists the terms', () => {
	const markdown = annotatedMarkdown(text, found, terms, addressOf);
	expect(markdown).toBe(
		'[Curd](https://cheese.example/terms/curd/) & \\<b>whey\\</b> \\*now\\*.\n\n## Terms\n\n- [Curd](https://cheese.example/terms/curd/): Milk that has set.\n',
	);
});

test('HTML keeps the text and escapes all markup in it', () => {
	const page = load(annotatedHtml(text, found, terms, addressOf), null, false);
	expect(page('p').text()).toBe(text);
	expect(page('b')).toHaveLength(0);
	expect(page('p a').attr('title')).toBe('Milk that has set.');
	expect(page('dt').text()).toBe('Curd');
});

test('paragraphs stay, several mentions are linked, and hostile text is escaped', () => {
	const hostile = ' <i>"a"</i>\n\n[b]\n ';
	const mentions = [
		{ start: 1, end: 4, slugs: ['"><script>', 'other'], certain: true, isCover: false },
		{ start: 14, end: 15, slugs: ['b'], certain: true, isCover: false },
	];
	const list = [{ title: '<T>', summary: '"<S>"', url: addressOf('"><script>') }];
	const html = annotatedHtml(hostile, mentions, list, addressOf);
	expect(html).not.toMatch(/<i>|<script>|<[ST]>/);
	const page = load(html, null, false);
	expect(
		page('p')
			.toArray()
			.map((part) => page(part).text()),
	).toEqual(['<i>"a"</i>', '[b]']);
	expect(
		page('p a')
			.toArray()
			.map((link) => [page(link).text(), page(link).attr('title')]),
	).toEqual([
		['<i>', '"<S>"'],
		['b', undefined],
	]);
	expect(page('dt a').attr('href')).toBe(addressOf('"><script>'));
	expect(page('dd').text()).toBe('"<S>"');
	expect(annotatedMarkdown(hostile, mentions.slice(1), [], addressOf)).toBe(
		'\\<i>"a"\\</i>\n\n\\[[b](https://cheese.example/terms/b/)\\]\n\n## Terms\n\n\n',
	);
});

test('an empty text is one empty paragraph', () => {
	expect(annotatedHtml('', [], [], addressOf)).toBe('<p></p>\n<dl>\n\n</dl>\n');
});
