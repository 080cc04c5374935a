import { parse } from 'oxigraph';
import { expect, test } from 'vitest';
import { layOutMap } from '../drawing/map/map-layout.ts';
import { compileGlossary } from '../model/compile.ts';
import { checkContent } from '../reading/check-content.ts';
import { NO_STORE } from '../reading/store.ts';
import { createCollation } from '../text/collation.ts';
import { loadPen } from '../build/card-font.ts';
import { createEdition } from './edition.ts';
import { siteFiles } from './files.ts';
import { pagePaths } from './page-paths.ts';

const { content, issues } = await checkContent('src/fixtures/ocha', { store: NO_STORE });
const glossary = compileGlossary(content!);
const edition = createEdition({
	glossary,
	base: '/',
	history: new Map(),
	tools: {
		layOut: layOutMap,
		countTokens: () => 0,
		drawPng: () => Promise.resolve(new Uint8Array()),
		readCard: () => new Uint8Array(),
		pen: loadPen,
	},
});
const files = siteFiles(edition);
const textOf = async (address: string) => String(await files.get(encodeURI(address))!());

test('a Japanese glossary has no problems and is sorted by its readings', () => {
	expect(issues).toEqual([]);
	const letters = [...createCollation('ja').group([...glossary.terms.values()])];
	expect(letters.map(([letter, [term]]) => [letter, term!.title])).toEqual([
		['あ', 'うま味'],
		['か', '急須'],
		['さ', '煎茶'],
		['た', '碾茶'],
		['ま', '抹茶'],
	]);
});

test('every address is a URI, and no part of it is empty', () => {
	const addresses = [...pagePaths(edition), ...files.keys()];
	expect(addresses).toContain(encodeURI('/terms/煎茶/'));
	expect(addresses).toContain(encodeURI('/categories/種類/a-z/'));
	expect(addresses).toContain(encodeURI('/go/急須/index.html'));
	for (const address of addresses) {
		expect(address).toMatch(/^\/[\w%./-]*$/);
		expect(address).not.toContain('//');
	}
});

test('no format has an address with letters that are not encoded', async () => {
	const outputs = ['sitemap-0.xml', 'atom.xml', 'feed.json', 'llms.txt', 'llms-full.txt'];
	const data = ['glossary.json', 'index.json', 'skos.jsonld', 'skos.ttl', 'defined-terms.jsonld'];
	const names = [...outputs, ...data.map((name) => `api/${name}`), 'terms/煎茶.md'];
	for (const name of names) {
		const found = (await textOf(`/${name}`)).match(/https:\/\/ocha\.example[^\s"'<>)]*/g);
		expect(found, name).not.toBeNull();
		for (const address of found!) expect(address, name).toMatch(/^[!-~]+$/);
	}
	expect(parse(await textOf('/api/skos.ttl'), { format: 'text/turtle' })).not.toEqual([]);
});

test('names lead to terms, whatever their slug', async () => {
	expect(await textOf('/go/急須/index.html')).toContain('url=/terms/kyusu/"');
	expect(await textOf('/go/煎茶/index.html')).toContain(`url=${encodeURI('/terms/煎茶/')}"`);
});
