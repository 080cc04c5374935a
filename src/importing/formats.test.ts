import { zipSync } from 'fflate';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { importGlossary } from './import.ts';
import { importFiles, writeFiles } from './test-import.ts';

test('JSON: a list of objects under a key, with names of schema.org', async () => {
	const terms = [
		{
			name: 'Curd',
			description: 'Milk that has set. It is cut.',
			termCode: 'curd',
			related: ['whey'],
		},
		{ name: 'Whey', description: 'What runs off.', termCode: 'whey', related: ['curd'] },
	];
	const { fields, body, slugs } = await importFiles({ 'terms.json': JSON.stringify({ terms }) });
	expect(slugs).toEqual(['curd', 'whey']);
	expect(fields('curd')).toMatchObject({
		title: 'Curd',
		summary: 'Milk that has set.',
		derived: ['summary'],
		related: ['whey'],
	});
	expect(fields('whey')).not.toHaveProperty('related');
	expect(body('curd')).toBe('It is cut.');
});

test('JSON: objects by name, and texts by name', async () => {
	const byName = await importFiles({
		'a.json': JSON.stringify({
			'>>>': { title: '>>>', body: '<p>A prompt.</p>' },
			rind: { title: 'Rind', body: 'A crust.' },
		}),
	});
	expect(byName.slugs).toEqual(['greater-greater-greater', 'rind']);
	const texts = await importFiles({
		'b.json': '{"Curd": "Milk that has set.", "Whey": "What runs off the curd."}',
	});
	expect(texts.fields('whey')['summary']).toBe('What runs off the curd.');
});

test('JSON: a tree becomes a hierarchy, and what occurs twice is one entry', async () => {
	const blue = { name: 'Blue cheese', uri: 'http://x.org/3' };
	const tree = {
		children: [
			{ name: 'Cheese', uri: 'http://x.org/1', children: [blue] },
			{ name: 'Mold food', uri: 'http://x.org/2', children: [blue] },
		],
	};
	const { fields, slugs, report } = await importFiles({ 'tree.json': JSON.stringify(tree) });
	expect(slugs).toEqual(['blue-cheese', 'cheese', 'mold-food']);
	expect(fields('blue-cheese')).toMatchObject({
		kindOf: ['cheese', 'mold-food'],
		fields: { identifier: 'http://x.org/3' },
	});
	expect(report.skipped.count).toBe(1);
});

test('NDJSON: one object a line', async () => {
	const { slugs } = await importFiles({
		'terms.ndjson': '{"term":"Curd","definition":"Set milk."}\n\n{"term":"Whey"}\n',
	});
	expect(slugs).toEqual(['curd', 'whey']);
});

test('CSV: a header, semicolons, a byte order mark, and quoted line breaks', async () => {
	const text =
		'\uFEFFTerm;Definition;Year\nCurd;"Set milk.\n\nIt is ""cut"" here.";1200\nWhey;Runs off;1300\n';
	const { fields, body, site } = await importFiles({ 'terms.csv': text });
	expect(fields('curd')).toMatchObject({ summary: 'Set milk.', fields: { Year: 1200 } });
	expect(body('curd')).toBe('It is "cut" here.');
	expect(site['fields']).toEqual({ Year: { label: 'Year', type: 'number' } });
});

test('CSV: no header, bars, a suffix on each headword, HTML, and a quote that is never closed', async () => {
	const rows = ['Curd', 'Whey', 'Rind', 'Brine', 'Rennet'].map(
		(name) => `${name} (Cheese words)|"<p>${name} is <b>good</b>. Eat it.</p>"`,
	);
	const { slugs, fields, report } = await importFiles({
		'cards.csv': rows.join('\n').replace(/"$/, ''),
	});
	expect(slugs).toEqual(['brine', 'curd', 'rennet', 'rind', 'whey']);
	expect(fields('rennet')['summary']).toBe('Rennet is good.');
	expect(report.mapping.suffix).toBe('(Cheese words)');
});

test('CSV: columns of levels are a hierarchy', async () => {
	const text = 'level 1,level 2,level 3\nFood,,\nFood,Cheese,\nFood,Cheese,Brie\n';
	const { fields } = await importFiles({ 'levels.csv': text });
	expect(fields('brie')['kindOf']).toEqual(['cheese']);
});

test('TSV and Anki notes in plain text', async () => {
	const tsv = await importFiles({ 'terms.tsv': 'term\tdefinition\nCurd\tSet milk.\n' });
	expect(tsv.slugs).toEqual(['curd']);
	const notes =
		'#separator:tab\n#html:true\n#guid column:1\n#tags column:4\nab[1\tCurd\t"Set ""milk"".<br>- one<br>- two"\tdairy soft\ncd]2\tWhey\tRuns off.\t\n';
	const anki = await importFiles({ 'notes.txt': notes });
	expect(anki.fields('curd')).toMatchObject({ summary: 'Set "milk".', tags: ['dairy-soft'] });
	expect(anki.report.format).toBe('anki');
});

test('Anki decks', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'gloss-deck-'));
	const database = new DatabaseSync(join(folder, 'collection.anki2'));
	const models = JSON.stringify({ 7: { flds: [{ name: 'Front' }, { name: 'Back' }] } });
	database.exec(
		'CREATE TABLE col (models TEXT); CREATE TABLE notes (id INTEGER, guid TEXT, mid INTEGER, tags TEXT, flds TEXT)',
	);
	database.prepare('INSERT INTO col VALUES (?)').run(models);
	database
		.prepare('INSERT INTO notes VALUES (1, ?, 7, ?, ?)')
		.run('x', '', 'Curd\x1fSet milk, \\(x^2\\).');
	database.close();
	const deck = zipSync({ 'collection.anki2': readFileSync(join(folder, 'collection.anki2')) });
	rmSync(folder, { recursive: true });
	const { body } = await importFiles({ 'deck.apkg': deck });
	expect(body('curd')).toContain('$$x^2$$');
});

test('YAML: a list in several languages, of which one is the original of the others', async () => {
	const text =
		'- slug: big_curd\n  en:\n    term: "Big curd"\n    acronym: "BC"\n    def: >\n      See [whey](#whey_1).\n      It is big.\n  es:\n    term: "Cuajada"\n    def: "Leche del [suero](#whey_1). Es grande."\n  fr:\n    term: "Caillé"\n- slug: whey_1\n  en:\n    term: whey\n    def: Runs off.\n- slug: rind\n  es:\n    term: corteza\n    def: Dura.\n';
	const english = await importFiles({ 'terms.yml': text });
	expect(english.slugs).toEqual(['big-curd', 'big-curd.es', 'whey']);
	expect(english.fields('big-curd')).toMatchObject({
		aliases: ['BC'],
		names: { fr: 'Caillé' },
		related: ['whey'],
	});
	expect(english.fields('big-curd.es')).toMatchObject({
		title: 'Cuajada',
		summary: 'Leche del suero.',
		original: expect.stringMatching(/^[\da-f]{12}$/),
	});
	expect(english.body('big-curd.es')).toBe('Es grande.');
	expect(english.report).toMatchObject({ otherLanguages: ['es', 'fr'], translations: { es: 1 } });
	const spanish = await importFiles({ 'terms.yml': text }, { language: 'es' });
	expect(spanish.slugs).toEqual(['corteza', 'cuajada', 'cuajada.en']);
	expect(spanish.site['language']).toBe('es');
});

const LATIN = 'Set milk of a cow, which is cut and pressed.';
test.each([
	[
		'CSV: codes after names',
		'a.csv',
		`term,term_es,definition,definition_es\nCurd,Cuajada,"${LATIN}","Leche."\n`,
	],
	[
		'CSV: names of languages',
		'a.csv',
		`English,Spanish,Definition (English),Definition (Spanish)\nCurd,Cuajada,"${LATIN}","Leche."\n`,
	],
	[
		'JSON: texts by language',
		'a.json',
		JSON.stringify([
			{ term: { en: 'Curd', es: 'Cuajada' }, definition: { en: LATIN, es: 'Leche.' } },
		]),
	],
	[
		'JSON: translations in a list',
		'a.json',
		JSON.stringify([
			{
				term: 'Curd',
				definition: LATIN,
				translations: [{ lang: 'es', term: 'Cuajada', definition: 'Leche.' }],
			},
		]),
	],
	[
		'SKOS: tagged labels',
		'a.ttl',
		`@prefix s: <http://www.w3.org/2004/02/skos/core#> . <http://x.org/1> a s:Concept ; s:prefLabel "Curd"@en, "Cuajada"@es ; s:definition "${LATIN}"@en, "Leche."@es .`,
	],
	[
		'TBX: sections of languages',
		'a.tbx',
		`<martif type="TBX" xml:lang="en"><text><body><termEntry id="c1"><langSet xml:lang="en"><descrip type="definition">${LATIN}</descrip><tig><term>Curd</term></tig></langSet><langSet xml:lang="es"><descrip type="definition">Leche.</descrip><tig><term>Cuajada</term></tig></langSet></termEntry></body></text></martif>`,
	],
])('several languages: %s', async (_name, file, text) => {
	const { slugs, fields, site } = await importFiles({ [file]: text });
	expect(slugs).toEqual(['curd', 'curd.es']);
	expect(site['language']).toBe('en');
	expect(fields('curd')).toMatchObject({ title: 'Curd', summary: LATIN });
	expect(fields('curd.es')).toMatchObject({ title: 'Cuajada', summary: 'Leche.' });
});

test.each([
	['folders', 'content/en/glossary/curd.md', 'content/es/glossary/curd.md'],
	['endings', 'glossary/curd.md', 'glossary/curd.es.md'],
	['Docusaurus', 'docs/curd.md', 'i18n/es/docusaurus-plugin-content-docs/current/curd.md'],
])('several languages: Markdown in %s', async (_name, original, translation) => {
	const whey = original.replace('curd', 'whey');
	const { slugs, fields, body, folder, report, source } = await importFiles({
		[original]: `---\ntitle: Curd\n---\n${LATIN} See [whey](whey.md).\n`,
		[translation]: '---\ntitle: Cuajada\n---\nLeche. Ver [suero](whey.md).\n',
		[whey]: '---\ntitle: Whey\n---\nRuns off.\n',
	});
	expect(slugs).toEqual(['curd', 'curd.es', 'whey']);
	expect(fields('curd.es')).toMatchObject({ title: 'Cuajada', summary: 'Leche.' });
	expect(body('curd.es')).toBe('Ver [[whey|suero]].');
	expect(report.translations).toEqual({ es: 1 });
	// One that was edited stays, one that was deleted is not made again.
	const path = join(folder, 'terms/curd.es.mdx');
	writeFileSync(path, readFileSync(path, 'utf8').replace('Leche', 'La leche'));
	writeFiles(source, { [translation]: '---\ntitle: Cuajada\n---\nOtra.\n' });
	const again = await importGlossary({ source, to: folder });
	expect(again.diverged.listed).toEqual(['terms/curd.es.mdx']);
	rmSync(path);
	await importGlossary({ source, to: folder });
	expect(existsSync(path)).toBe(false);
});

test('folders of two letters that are topics are no languages', async () => {
	const { slugs } = await importFiles({
		'ml/curd.md': '# Curd\n\nSet milk.',
		'ml/whey.md': '# Whey\n\nThin.',
		'cs/rind.md': '# Rind\n\nA crust.',
		'cs/milk.md': '# Milk\n\nWhite.',
	});
	expect(slugs).toEqual(['curd', 'milk', 'rind', 'whey']);
});

test('Markdown: YAML and TOML fields, nested folders, and pages of sections', async () => {
	const { slugs, fields, report } = await importFiles({
		'en/glossary/_index.md': '---\ntitle: Glossary\n---\n',
		'en/glossary/curd.md':
			'---\ntitle: Curd\nid: curd\naka:\ntags:\n- "soft "\n---\n {{< glossary_tooltip text="Whey" term_id="whey" >}} runs off it.\n<!--more-->\nMore.\n',
		'en/glossary/whey/index.md':
			'+++\ntitle = "Whey"\naka = ["Milk serum"]\n+++\nSee [curd](../curd.md).\n\nIt is thin.',
		'README.md': '# Read me',
	});
	expect(slugs).toEqual(['curd', 'whey']);
	expect(fields('curd')).toMatchObject({
		summary: 'Whey runs off it.',
		related: ['whey'],
		tags: ['soft'],
	});
	expect(fields('whey')).toMatchObject({ aliases: ['Milk serum'] });
	expect(report.macros['glossary_tooltip']).toEqual({ link: 1, text: 0, dropped: 0 });
	expect(report.skipped.count).toBe(2);
});

test('Markdown: one page with a term under each heading, or a definition list', async () => {
	const headings = await importFiles({
		'GLOSSARY.md':
			'# Glossary\n\n## Curd\n\nSet milk.\n\n## Whey\n\nRuns off. See [curd](#curd).\n',
	});
	expect(headings.slugs).toEqual(['curd', 'whey']);
	const list = await importFiles({
		'glossary.md': '# G\n\nCurd\nCurds\n: Set milk.\n\nWhey\n: Runs off.\n',
	});
	expect(list.fields('curd')['aliases']).toEqual(['Curds']);
});

const TURTLE = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix dct: <http://purl.org/dc/terms/> .
<http://x.org/1> a skos:Concept ; skos:prefLabel "Cheese"@en, "Käse"@de ; skos:narrower <http://x.org/2> .
<http://x.org/2> a skos:Concept ; skos:prefLabel "Brie"@en ; skos:altLabel "Soft cheese"@en ; skos:related <http://x.org/1> .
<http://x.org/3> a skos:Concept ; skos:prefLabel "Old brie"@en ; dct:isReplacedBy <http://x.org/2> .
<http://x.org/s> a skos:ConceptScheme ; dct:title "Cheese" .
<http://x.org/2> skos:definition "A soft cheese. It is French."@en .`;

test('SKOS in Turtle: scattered triples, hierarchy, replaced concepts', async () => {
	const { slugs, fields } = await importFiles({ 'a.ttl': TURTLE });
	expect(slugs).toEqual(['brie', 'cheese']);
	expect(fields('brie')).toMatchObject({
		aliases: ['Soft cheese', 'Old brie'],
		kindOf: ['cheese'],
		summary: 'A soft cheese.',
	});
	expect(fields('brie')).not.toHaveProperty('related');
});

test('SKOS in RDF/XML and JSON-LD', async () => {
	const xml = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#"><rdf:Description rdf:about="http://x.org/1"><rdf:type rdf:resource="http://www.w3.org/2004/02/skos/core#Concept"/><skos:prefLabel xml:lang="en">Curd</skos:prefLabel></rdf:Description></rdf:RDF>`;
	expect((await importFiles({ 'a.rdf': xml })).slugs).toEqual(['curd']);
	const jsonld = {
		'@context': { skos: 'http://www.w3.org/2004/02/skos/core#' },
		'@graph': [{ '@id': 'http://x.org/1', '@type': 'skos:Concept', 'skos:prefLabel': 'Whey' }],
	};
	expect((await importFiles({ 'a.jsonld': JSON.stringify(jsonld) })).slugs).toEqual(['whey']);
});

test('schema.org: a DefinedTermSet, whose context is elsewhere', async () => {
	const set = {
		'@context': 'https://schema.org',
		'@type': 'DefinedTermSet',
		name: 'Cheese',
		hasDefinedTerm: [
			{ '@type': 'DefinedTerm', name: 'Curd', description: 'Set milk.' },
			{ '@type': 'DefinedTerm', name: 'Whey', description: 'Runs off.' },
		],
	};
	expect((await importFiles({ 'set.jsonld': JSON.stringify(set) })).slugs).toEqual([
		'curd',
		'whey',
	]);
});

test.each([
	[
		'categories as attributes',
		'<descrip type="definition">Set milk.</descrip>',
		'<termNote type="administrativeStatus">supersededTerm-admn-sts</termNote>',
		'<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>',
	],
	[
		'categories as elements',
		'<basic:definition>Set milk.</basic:definition>',
		'<min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus>',
		'<min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>',
	],
])('TBX: %s', async (_name, definition, old, preferred) => {
	const text = `<tbx type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://a" xmlns:basic="http://b"><text><body><conceptEntry id="c1"><langSec xml:lang="en">${definition}<termSec><term>clabber</term>${old}</termSec><termSec><term>curd</term>${preferred}</termSec></langSec><langSec xml:lang="de"><termSec><term>Bruch</term></termSec></langSec></conceptEntry></body></text></tbx>`;
	const { fields } = await importFiles({ 'a.tbx': text });
	expect(fields('curd')).toMatchObject({ aliases: ['clabber'], summary: 'Set milk.' });
});

test('Sphinx: several terms share a definition, roles become links or code', async () => {
	const text = `.. glossary::

   curd
   curds
      Set milk; see :term:\`the whey <whey>\` and :class:\`~cheese.Curd\`.

      * one
      * two

      .. code-block:: python

         cut(curd)

   \`\`__serum__\`\`
      See :term:\`whey\`.

   whey
      Runs off. $5 and {x} < y.
`;
	const { slugs, fields, body, report } = await importFiles({ 'glossary.rst': text });
	expect(slugs).toEqual(['curd', 'whey']);
	expect(fields('curd')).toMatchObject({
		aliases: ['curds'],
		related: ['whey'],
		summary: 'Set milk; see the whey and Curd.',
	});
	expect(body('curd')).toBe('- one\n- two\n\n```python\ncut(curd)\n```');
	expect(fields('whey')['aliases']).toEqual(['__serum__']);
	expect(report.skipped.count).toBe(1);
});

test('OBO: stanzas with synonyms and parents', async () => {
	const text =
		'format-version: 1.4\n\n[Term]\nid: CH:01\nname: cheese\n\n[Term]\nid: CH:02\nname: brie\ndef: "A soft cheese. Ripe." [ref]\nsynonym: "soft one" EXACT []\nis_a: CH:01 ! cheese\n\n[Term]\nid: CH:03\nname: old\nis_obsolete: true\n';
	const { slugs, fields } = await importFiles({ 'a.obo': text });
	expect(slugs).toEqual(['brie', 'cheese']);
	expect(fields('brie')).toMatchObject({
		aliases: ['soft one'],
		kindOf: ['cheese'],
		fields: { identifier: 'CH:02' },
	});
});

const CURD = { term: 'Curd', definition: 'Set milk.' };
const WHEY = { term: 'Whey', definition: 'Thin.' };
const RIND = { term: 'Rind', definition: 'A crust.' };
test.each([
	['lists by letter', { C: [CURD], W: [WHEY], R: [RIND] }, undefined],
	['texts by letter', { C: { Curd: 'Set milk.' }, WR: { Whey: 'Thin.', Rind: 'A crust.' } }, 'wr'],
	['lists by category', { Milk: [CURD, WHEY], Crust: [RIND] }, 'milk'],
	['objects by name under a key', { version: 1, terms: { c: CURD, w: WHEY, r: RIND } }, undefined],
	[
		'entries in categories',
		{
			categories: [
				{ name: 'Milk', terms: [CURD, WHEY] },
				{ name: 'Crust', items: [RIND] },
			],
		},
		'milk',
	],
])('JSON and YAML: %s', async (_name, data, category) => {
	for (const [file, text] of [
		['a.json', JSON.stringify(data)],
		['a.yaml', stringify(data)],
	] as const) {
		const { slugs, fields } = await importFiles({ [file]: text });
		expect(slugs).toEqual(['curd', 'rind', 'whey']);
		expect(fields('whey')).toMatchObject({
			title: 'Whey',
			summary: 'Thin.',
			...(category && { category }),
		});
	}
});

test('YAML: documents of a file, and the one file of a folder', async () => {
	const text =
		'---\nterm: Curd\ndefinition: Set milk, see {% glossary whey %}.\n---\nterm: Whey\ndefinition: Thin.\n';
	const { slugs, fields } = await importFiles({
		'_data/glossary.yml': text,
		'README.md': '# About\n',
		'a.schema.json': '{}',
	});
	expect(slugs).toEqual(['curd', 'whey']);
	expect(fields('curd')).toMatchObject({ related: ['whey'] });
});

test.each([
	['UTF-16, little-endian', Buffer.from('\uFEFFTerm\tDefinition\r\nCaillé\tLait’\r\n', 'utf16le')],
	[
		'UTF-16, big-endian',
		Buffer.from('\uFEFFTerm\tDefinition\r\nCaillé\tLait’\r\n', 'utf16le').swap16(),
	],
	['Windows-1252', Buffer.from('Term\tDefinition\r\nCaill\xE9\tLait\x92\r\n', 'latin1')],
])('files in %s', async (_name, bytes) => {
	const { fields, report } = await importFiles({ 'a.tsv': bytes });
	expect(fields('caille')).toMatchObject({ title: 'Caillé', summary: 'Lait’' });
	expect(report.notes.join()).toMatch(/not UTF-8/);
});

test('Markdown: the rows of a table, and two columns without names', async () => {
	const table =
		'# Words\n\n| Term | Definition |\n|---|---|\n| Curd | Set `milk` |\n| Whey | Thin |\n';
	expect((await importFiles({ 'a.md': table })).slugs).toEqual(['curd', 'whey']);
	const { fields } = await importFiles({ 'a.txt': 'Curd|Set milk\nWhey|Thin\n' });
	expect(fields('whey')['summary']).toBe('Thin');
});
