import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { testSource } from '../../model/test-glossary.ts';
import { openSearchDescription } from './opensearch.ts';

test('the description names the site in 16 characters at most, and where to search', () => {
	const { site } = testSource({});
	const text = openSearchDescription(
		{ ...site, title: 'Curd & <whey> and rennet', tagline: 'A "rind" & more' },
		'https://cheese.example/search/',
		'https://cheese.example/icon.svg?a&b',
	);
	const $ = load(text, { xml: true });
	expect($('ShortName').text()).toBe('Curd & <whey> an');
	expect($('Description').text()).toBe('A "rind" & more');
	expect($('Image').text()).toBe('https://cheese.example/icon.svg?a&b');
	expect($('Url').attr()).toEqual({
		type: 'text/html',
		template: 'https://cheese.example/search/?q={searchTerms}',
	});
});
