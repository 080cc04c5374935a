import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { importGlossary } from './import.ts';
import { importFiles, read, writeFiles } from './test-import.ts';

const json = (terms: readonly object[]) => JSON.stringify(terms);
const PNG = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64',
);

test('text that looks like markup stays text, and nothing in it can run', async () => {
	const definition = [
		'First one. A < b, x<y, List<String>, {braces}, ${HOME}, $5 and $10, a_b_c, 2*3*4, [[x]], `tick, ~x~, 🧀 and \u200Bhidden \u202Etext.',
		'<script>alert(1)</script><img src=x onerror=alert(1)> <a href="javascript:alert(1)" onclick="x()">click</a> <iframe src="https://x.org"></iframe>',
		'&lt;b&gt; &amp;amp; import x from "y"; export default {process.env.SECRET}',
	].join('\n\n');
	const { body } = await importFiles({ 'a.json': json([{ term: 'Curd', definition }]) });
	expect(body('curd')).not.toMatch(
		/<script|alert|javascript:|onerror|onclick|iframe|[\u200B\u202E]/,
	);
	expect(body('curd')).toContain('🧀');
	expect(body('curd')).toMatch(/List\\<String>/);
	expect(body('curd')).toContain('\\{process.env.SECRET\\}');
});

test('Markdown with HTML, tables, definition lists, code and formulas', async () => {
	const text =
		'---\ntitle: Curd\n---\nSet milk. H<sub>2</sub>O runs off.\n\n**Kinds**\n\n| a | b |\n|---|---|\n| [w](whey.md) |\n\nRind\n: A crust.\n\n<details><summary>More</summary>It is <kbd>cut</kbd>.</details>\n\n```go\nif a < b { fmt.Println("{{x}}") }\n```\n\nIt costs $5; $x^2 = y$ and \\\\(z\\\\).\n\n    indented(code);\n';
	const { body } = await importFiles({ 'curd.md': text, 'whey.md': '# Whey\n\nRuns off.' });
	expect(body('curd')).toContain('H₂O runs off.');
	expect(body('curd')).toContain('## Kinds');
	expect(body('curd')).toContain('[[whey\\|w]]');
	expect(body('curd')).toContain('if a < b { fmt.Println("{{x}}") }');
	expect(body('curd')).toContain('\\$5; $$x^2 = y$$');
	expect(body('curd')).toContain('`cut`');
});

test('macros become links or text, and none is left', async () => {
	const text =
		'A {{Glossary("Whey", "thin thing")}} in {{HTMLElement("p")}} {{cssxref("color")}} {{GlossarySidebar}} [[Whey|serum]] {{< glossary_tooltip term_id="whey" >}} {{< param "v" >}} {% include x.html %} {{ site.url }} <Term id="whey">w</Term>\n\n:::note\nMind it.\n:::\n';
	const { body, report } = await importFiles({
		'curd.md': `---\ntitle: Curd\nsummary: Set milk.\n---\n${text}`,
		'whey.md': '---\ntitle: Whey\n---\nThin.',
	});
	expect(body('curd')).toBe(
		'A [[whey|thin thing]] in `<p>` `color` [[whey|serum]] [[whey]] [[whey|w]]\n\nMind it.',
	);
	expect(Object.keys(report.macros)).toEqual(
		expect.arrayContaining(['Glossary', 'GlossarySidebar', 'param', 'include', 'variable']),
	);
});

test('components of MDX, code in shortcodes, references outside of links, sounds, inline HTML', async () => {
	const { body, fields } = await importFiles({
		'curd.mdx':
			'# Curd\n\nSet milk.\n\n<Tabs><TabItem value="a">In a tab.</TabItem></Tabs> <span style={{color: \'red\'}}>red</span> List<String> {{< highlight go >}}a < b{{< /highlight >}} {{< ref "whey.md" >}} [w]({{< ref "whey.md" >}}) [sound:a.mp3]\n',
		'whey.md': '# Whey\n\nThin.',
	});
	expect(body('curd')).toBe('In a tab. red List\\<String> `a < b` [[whey]] [[whey|w]]');
	expect(fields('curd')['summary']).toBe('Set milk.');
	const html = await importFiles({
		'a.json': json([{ term: 'Rind<br>(crust)', definition: 'It is. With a <b>rind</b>.' }]),
	});
	expect(html.fields('rind-crust')['title']).toBe('Rind (crust)');
	expect(html.body('rind-crust')).toBe('With a **rind**.');
});

test('a summary ends where the sentence ends in its language', async () => {
	const { fields } = await importFiles({
		'a.json': json([
			{
				term: 'Dose',
				definition: 'A dose, e.g. 2.5 ml (approx. 3 drops) by Dr. Curd. It is small.',
			},
			{ term: 'Point', definition: 'Uses $$a.b$$ in it. More.' },
		]),
	});
	expect(fields('dose')['summary']).toBe('A dose, e.g. 2.5 ml (approx. 3 drops) by Dr. Curd.');
	const japanese = await importFiles({
		'a.json': json([
			{ 用語: 'チーズ', 定義: '牛乳から作る食べ物。世界中にある。とてもおいしいものです。' },
		]),
	});
	expect(japanese.fields(japanese.slugs[0]!)['summary']).toBe('牛乳から作る食べ物。');
	expect(japanese.site['language']).toBe('ja');
});

test('headwords that are the same are told apart; acronyms and stubs become names', async () => {
	const { slugs, fields, report } = await importFiles({
		'a.json': json([
			{ term: 'Kernel', definition: 'Of a corn.', category: 'Food' },
			{ term: 'kernel', definition: 'Of a system.', category: 'Computers' },
			{ term: 'Blue cheese (BC)', definition: 'With mold.' },
			{ term: 'Moldy cheese', definition: 'See Blue cheese.' },
			{ term: 'Brie', definition: 'Soft.' },
			{ term: 'Brie', definition: 'Soft.' },
			{ term: 'Milk', aliases: ['Brie', 'white stuff'] },
			{ term: 'Lime', aliases: ['white stuff'] },
		]),
	});
	expect(slugs).toEqual(['blue-cheese', 'brie', 'kernel-computers', 'kernel-food', 'lime', 'milk']);
	expect(fields('kernel-food')).toMatchObject({ title: 'Kernel (Food)', homonyms: ['Kernel'] });
	expect(fields('blue-cheese')['aliases']).toEqual(['BC', 'Moldy cheese']);
	expect(fields('milk')).toMatchObject({ homonyms: ['white stuff'] });
	expect(fields('milk')).not.toHaveProperty('summary');
	expect(report).toMatchObject({ homonyms: 2, bare: 2, skipped: { count: 2 } });
});

test('circles in a hierarchy become related, and a pair is listed once', async () => {
	const { fields } = await importFiles({
		'a.json': json([
			{ id: 1, term: 'A', broader: [2], related: [3] },
			{ id: 2, term: 'B', broader: [1] },
			{ id: 3, term: 'C', related: [1, 99] },
		]),
	});
	expect([fields('a')['kindOf'], fields('b')['kindOf']].filter(Boolean)).toHaveLength(1);
	expect(fields('c')).not.toHaveProperty('related');
});

test('long texts, right-to-left texts, and rows without anything but a name', async () => {
	const long = `${'الخثارة حليب متماسك. '.repeat(1100)}`;
	const { body, slugs } = await importFiles({ 'a.csv': `المصطلح,التعريف\nخثارة,${long}\nمصل,\n` });
	expect(slugs).toEqual(['خثارة', 'مصل'].sort());
	expect(body('خثارة').length).toBeGreaterThan(20_000);
});

test('paths on the site of the source are addresses there, if the mapping says where it is', async () => {
	const source = {
		'a.json': json([{ term: 'Curd', full_link: '/docs/curd/', definition: 'Set [milk](/m).' }]),
	};
	const first = await importFiles(source);
	expect(first.fields('curd')).not.toHaveProperty('fields');
	expect(first.report.notes.join()).toMatch(/2 links begin with "\/"/);
	const mapping = join(dirname(first.source), 'mapping.yaml');
	writeFileSync(mapping, 'baseUrl: https://x.org');
	const second = await importFiles(source, { mapping });
	expect(second.fields('curd')['fields']).toEqual({ full_link: 'https://x.org/docs/curd/' });
});

test('images are copied with their texts, or reported', async () => {
	const { body, folder, report } = await importFiles({
		'g/curd.md':
			'# Curd\n\nSet milk.\n\n![A bowl](img/bowl.png) ![](img/bowl.png) ![Gone](gone.png) ![Fake](img/fake.png)\n',
		'g/img/bowl.png': PNG,
		'g/img/fake.png': 'no image',
		'g/whey.md': '# Whey\n\nThin.',
	});
	expect(body('curd')).toContain('![A bowl](../images/bowl.png)');
	expect(existsSync(join(folder, 'images/bowl.png'))).toBe(true);
	expect(report.images).toMatchObject({ copied: 1, problemCount: 3 });
});

test('a mapping file says what fields are, and a dry run proposes it', async () => {
	const source = {
		'a.json': json([{ w: 'Curd', d: 'Set milk of a cow or a goat.', u: 'https://x.org/a', r: 3 }]),
	};
	const first = await importFiles(source);
	expect(first.report.mapping.fields).toEqual({
		w: 'title',
		d: 'definition',
		u: 'field',
		r: 'field',
	});
	const mapping = join(dirname(first.source), 'mapping.yaml');
	writeFileSync(mapping, stringify({ fields: { r: 'field:Rank', d: 'summary', u: 'source' } }));
	const second = await importFiles(source, { mapping });
	expect(second.site['fields']).toEqual({ r: { label: 'Rank', type: 'number' } });
	expect(second.fields('curd')).toMatchObject({
		fields: { r: 3 },
		sources: [{ title: 'x.org', url: 'https://x.org/a' }],
	});
	const dry = join(dirname(first.folder), 'dry');
	const report = await importGlossary({ source: first.source, to: dry, isDry: true });
	expect(report.written).toBe(1);
	expect(existsSync(dry)).toBe(false);
	writeFileSync(mapping, 'fields: { w: headword }');
	await expect(importGlossary({ source: first.source, to: dry, mapping })).rejects.toThrow(
		/fields\.w: is not one of title/,
	);
});

test('importing again updates what nobody edited, and reports what diverged', async () => {
	const terms = ['Curd', 'Whey', 'Rind', 'Brine', 'Rennet'].map((term) => ({
		term,
		definition: `${term} is old.`,
	}));
	const first = await importFiles({ 'a.json': json(terms) });
	const { folder, source } = first;
	const edit = (slug: string, text: string) => {
		const path = join(folder, 'terms', `${slug}.mdx`);
		writeFileSync(path, readFileSync(path, 'utf8').replace('is old', text));
	};
	edit('whey', 'is mine');
	edit('rind', 'is mine');
	rmSync(join(folder, 'terms/brine.mdx'));
	writeFileSync(join(folder, 'terms/cream.mdx'), '---\ntitle: Cream\nsummary: Mine.\n---\n');
	writeFileSync(
		join(folder, 'site.yaml'),
		`${stringify({ ...first.site, title: 'My cheese' })}# mine\n`,
	);
	const newer = [
		{ term: 'Curd', definition: 'Curd is new.', year: 2020 },
		{ term: 'Whey', definition: 'Whey is new.' },
		{ term: 'Rind', definition: 'Rind is old.' },
		{ term: 'Brine', definition: 'Brine is new.' },
		{ term: 'Cream', definition: 'Theirs.' },
	];
	writeFileSync(source, json(newer));
	const report = await importGlossary({ source, to: folder });
	const after = read(folder, source, report);
	expect(after.fields('curd')).toMatchObject({ summary: 'Curd is new.', fields: { year: 2020 } });
	expect(after.fields('whey')['summary']).toBe('Whey is mine.');
	expect(after.fields('cream')['summary']).toBe('Mine.');
	expect(report).toMatchObject({
		written: 1,
		kept: 1,
		diverged: { count: 1, listed: ['terms/whey.mdx'] },
		gone: { count: 1, listed: ['terms/rennet.mdx'] },
	});
	expect(report.skipped.listed.map(({ reason }) => reason)).toEqual([
		'its file terms/brine.mdx was deleted here',
		'has the name of terms/cream.mdx, which no import made',
	]);
	expect(readFileSync(join(folder, 'import/diverged/terms/whey.mdx'), 'utf8')).toContain(
		'Whey is new.',
	);
	expect(readFileSync(join(folder, 'site.yaml'), 'utf8')).toMatch(
		/My cheese[\s\S]*year:[\s\S]*# mine/,
	);
	const again = await importGlossary({ source, to: folder });
	expect(again).toMatchObject({ written: 0, unchanged: 1, diverged: { count: 0 } });
});

test('no file has a name that Windows keeps for devices', async () => {
	const { slugs } = await importFiles({
		'a.json': json([{ term: 'CON', definition: 'A device.' }, { term: 'Console' }]),
	});
	expect(slugs).toEqual(['con-1', 'console']);
});

test('an entry keeps its address when its headword changes', async () => {
	const { folder, source } = await importFiles({
		'a.json': json([{ id: 'x1', term: 'Curd', definition: 'Set.' }]),
	});
	writeFileSync(
		source,
		json([
			{ id: 'x0', term: 'Curd', definition: 'Other.' },
			{ id: 'x1', term: 'Curds', definition: 'Set.' },
		]),
	);
	const report = await importGlossary({ source, to: folder });
	const { fields } = read(folder, source, report);
	expect(fields('curd')['title']).toBe('Curds');
	expect(fields('curd-2')['title']).toBe('Curd');
});

test('a failure leaves the folder as it was, and a crash is undone by the next import', async () => {
	const { folder, source } = await importFiles({
		'a.json': json([{ term: 'Curd', definition: 'Old.' }]),
	});
	const before = readFileSync(join(folder, 'terms/curd.mdx'), 'utf8');
	writeFileSync(source, `[{"term": "Curd", "definition": "New."}, {"term": "Whey", broken`);
	await expect(importGlossary({ source, to: folder })).rejects.toThrow(/is not JSON/);
	expect(readFileSync(join(folder, 'terms/curd.mdx'), 'utf8')).toBe(before);
	expect(readdirSync(dirname(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
	// As if the process had been killed after it moved one of two files.
	const stage = join(dirname(folder), '.content.import');
	mkdirSync(join(stage, 'old/terms'), { recursive: true });
	writeFiles(stage, {
		pid: '999999999',
		journal: 'terms/curd.mdx\nterms/new.mdx',
		'old/terms/curd.mdx': before,
		'new/terms/other.mdx': '',
	});
	writeFileSync(join(folder, 'terms/curd.mdx'), 'half');
	writeFileSync(join(folder, 'terms/new.mdx'), 'half');
	writeFileSync(source, json([{ term: 'Curd', definition: 'Newest.' }]));
	const report = await importGlossary({ source, to: folder });
	expect(report.written).toBe(1);
	expect(readdirSync(join(folder, 'terms'))).toEqual(['curd.mdx']);
});

test('what cannot be imported says why', async () => {
	await expect(importFiles({ 'a.json': '{"a": 1}' })).rejects.toThrow(/has no list of objects/);
	await expect(importFiles({ 'a.bin': '\u0000\u0001' })).rejects.toThrow(/is of no known format/);
	await expect(importFiles({ 'a.json': '[]' })).rejects.toThrow(/no list of objects|no entries/);
	await expect(importFiles({ 'a.json': '[1]' }, { mapping: '/nowhere.yaml' })).rejects.toThrow(
		/does not exist/,
	);
});

test('the mapping that is saved can be read again', async () => {
	const { folder, source } = await importFiles({
		'a.json': json([{ term: 'Curd', definition: 'Set.', example: 'This.', weight: 2 }]),
	});
	expect(parse(readFileSync(join(folder, 'import/mapping.yaml'), 'utf8'))).toMatchObject({
		fields: { weight: 'drop' },
	});
	expect(await importGlossary({ source, to: folder })).toMatchObject({ unchanged: 1 });
});
