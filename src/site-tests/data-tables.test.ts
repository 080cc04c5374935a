import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { glossary } from './test-glossary.ts';
import { TEST_SITE } from './test-site.ts';

const terms = [...glossary.terms.values()];

test('the CSV file has a row for every entry, and no cell is a formula', () => {
	const text = readFileSync(`${TEST_SITE}/api/glossary.csv`, 'utf8');
	const rows: Record<string, string>[] = parse(text, { columns: true, record_delimiter: '\r\n' });
	expect(rows.map(({ slug, title }) => [slug, title])).toEqual(
		terms.map(({ slug, title }) => [slug, title]),
	);
	for (const [index, row] of rows.entries()) {
		expect(row['summary']).toBe(terms[index]!.summary);
		expect(row['needs']).toBe(terms[index]!.relations.needs.join('; '));
		for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
	}
});

/** Header and notes of a file for Anki. */
function readDeck(name: string) {
	const text = readFileSync(`${TEST_SITE}/api/${name}.tsv`, 'utf8');
	const lines = text.split('\n');
	const start = lines.findIndex((line) => !line.startsWith('#'));
	const header = new Map(
		lines.slice(0, start).map((line) => line.slice(1).split(/:(.*)/s) as [string, string]),
	);
	const names = header.get('columns')!.split('\t');
	const notes: Record<string, string>[] = parse(lines.slice(start).join('\n'), {
		delimiter: '\t',
		columns: names,
	});
	return { header, names, notes };
}

/** HTML without the entities that one may write or not. */
function decoded(html: string): string {
	return html
		.replaceAll('&quot;', '"')
		.replaceAll('&nbsp;', '\u00a0')
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

test.each(['anki-terms', 'anki-differences', 'anki-questions'])(
	'%s tells Anki what is in it',
	(name) => {
		const { header, names, notes } = readDeck(name);
		expect(header.get('separator')).toBe('tab');
		expect(header.get('html')).toBe('true');
		expect(header.get('deck')).toBe(glossary.site.title);
		expect(names[Number(header.get('guid column')) - 1]).toBe('guid');
		expect(names[Number(header.get('tags column')) - 1]).toBe('tags');
		const guids = notes.map(({ guid }) => guid);
		expect(guids).toEqual([...new Set(guids)]);
		for (const { Front, Back } of notes) {
			for (const field of [Front!, Back!]) {
				expect(field).not.toBe('');
				// Written again as HTML it is the same: every tag is closed, every mark escaped.
				const html = load(field, null, false).html();
				expect(decoded(html)).toBe(decoded(field));
			}
		}
	},
);

test('every entry has a card with its names on one side and its meaning on the other', () => {
	const { header, notes } = readDeck('anki-terms');
	expect(header.get('notetype')).toBe('Basic');
	expect(notes).toHaveLength(terms.length);
	for (const [index, { Front, Back }] of notes.entries()) {
		expect(load(Front!, null, false).text()).toContain(terms[index]!.title);
		expect(load(Back!, null, false).text()).toContain(terms[index]!.summary);
	}
});

test('every two that people mix up have a note, with gaps or a choice', () => {
	const { header, names, notes } = readDeck('anki-differences');
	const type = names[Number(header.get('notetype column')) - 1]!;
	const pairs = new Set(glossary.pairs.map((pair) => pair.terms.toSorted().join(':')));
	expect(new Set(notes.map(({ guid }) => guid!.replace(/^[^:]*:/, '')))).toEqual(pairs);
	for (const { [type]: kind, guid, Front } of notes) {
		if (kind === 'Cloze') {
			for (const gap of ['{{c1::', '{{c2::']) expect(Front, guid).toContain(gap);
			expect(Front!.match(/\{\{/g)!.length, guid).toBe(Front!.match(/\}\}/g)!.length);
		} else {
			expect(kind, guid).toBe('Basic');
			expect(Front, guid).toMatch(/^Which is it: .+ or .+\?<br><br>./);
			expect(Front, guid).not.toContain('{{');
		}
	}
});
