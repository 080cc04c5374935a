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
