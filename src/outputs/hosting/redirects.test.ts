import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { retired } from '../../model/rules/test-content.ts';
import { testGlossary } from '../../model/test-glossary.ts';
import { createUrls } from '../../model/urls.ts';
import { moves, redirectPage, redirects } from './redirects.ts';

test('every name redirects to its term; titles take precedence over aliases', () => {
	const found = redirects(
		testGlossary({ brie: { title: 'Brie', aliases: ['Curd'] }, curd: { title: 'Curd' } }),
	);
	expect(found.get('brie')).toMatchObject({ kind: 'term', to: 'brie' });
	expect(found.get('curd')).toMatchObject({ kind: 'term', to: 'curd' });
});

test('identifiers, earlier titles, and retired entries lead to where the entry is now', () => {
	const glossary = testGlossary({
		brie: { id: 'b2rk', covers: { kinds: [['Brie de Melun', 'BdM']], parts: [], related: [] } },
		curd: { id: 'c3dq', formerly: ['Curdled milk', 'curds', 'Brie'] },
	});
	expect(moves(glossary, createUrls('/'))).toEqual([
		{ from: '/id/b2rk/', name: 'Brie', to: '/terms/brie/' },
		{ from: '/id/c3dq/', name: 'Curd', to: '/terms/curd/' },
		{ from: '/terms/curdled-milk/', name: 'Curd', to: '/terms/curd/' },
		{ from: '/terms/curds/', name: 'Curd', to: '/terms/curd/' },
	]);
	const found = redirects(glossary);
	expect(found.get('curdled-milk')).toMatchObject({ to: 'curd' });
	expect(found.get('bdm')).toMatchObject({ to: 'brie' });
	expect(found.get('brie')).toMatchObject({ to: 'brie' });
});

test('retired entries keep their addresses, and their earlier ones lead there', () => {
	const quark = { slug: 'quark', title: 'Quark', formerly: ['Topfen', 'Curd', 'Fresh cheese'] };
	const glossary = testGlossary(
		{ curd: { aliases: ['Fresh cheese'] } },
		{ retired: [retired({ ...quark, id: 'q4rk' }), retired({ slug: 'topfen', title: 'Topfen' })] },
	);
	expect(moves(glossary, createUrls('/sub/'))).toEqual([
		{ from: '/sub/id/q4rk/', name: 'Quark', to: '/sub/terms/quark/' },
		{ from: '/sub/terms/fresh-cheese/', name: 'Quark', to: '/sub/terms/quark/' },
	]);
	const found = redirects(glossary);
	expect(found.get('quark')).toEqual({ name: 'Quark', kind: 'term', to: 'quark' });
	expect(found.get('fresh-cheese')).toMatchObject({ to: 'curd' });
	expect(found.get('curd')).toMatchObject({ to: 'curd' });
});

test('a redirect page has a strict policy and escapes the name', () => {
	const $ = load(
		redirectPage(
			{ name: '<b>Brie & "Bleu"', path: '/terms/brie/', address: 'https://x.example/terms/brie/' },
			'en',
		),
	);
	expect($('meta[http-equiv="content-security-policy"]').attr('content')).toBe(
		"default-src 'none'; base-uri 'none'; form-action 'none'",
	);
	expect($('title').text()).toBe('<b>Brie & "Bleu"');
	expect($('body').children()).toHaveLength(1);
	expect($('body > p > a').attr('href')).toBe('/terms/brie/');
});

test('a name that several terms share has its own page, unless it is a title', () => {
	const found = redirects(
		testGlossary({
			brie: { homonyms: ['Soft', 'Milk'] },
			feta: { homonyms: ['Soft', 'Milk'], aliases: ['Soft', '🧀'] },
			milk: {},
		}),
	);
	expect(found.get('soft')).toEqual({ name: 'Soft', kind: 'name', to: 'soft' });
	expect(found.get('milk')).toEqual({ name: 'Milk', kind: 'term', to: 'milk' });
	expect([...found.keys()].sort()).toEqual(['brie', 'feta', 'milk', 'soft', 'u-1f9c0']);
});

test('a redirect page leads on without JavaScript and is not indexed', () => {
	const $ = load(
		redirectPage({ name: 'Bleu', path: '/a/', address: 'https://x.example/a/' }, 'de'),
	);
	expect($('html').attr('lang')).toBe('de');
	expect($('meta[http-equiv="refresh"]').attr('content')).toBe('0; url=/a/');
	expect($('link[rel="canonical"]').attr('href')).toBe('https://x.example/a/');
	expect($('meta[name="robots"]').attr('content')).toBe('noindex');
});
