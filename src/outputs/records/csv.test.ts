import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { glossaryCsv } from './csv.ts';
import { testRecord } from './test-record.ts';

const text = glossaryCsv(
	testRecord({
		milk: { summary: 'What a `"cow"`, or\na goat, gives.', aliases: ['=SUM(A1)', 'White'] },
		curd: {
			id: 'c3rd',
			names: { fr: ['caillé', 'lait caillé'], de: 'Bruch' },
			prerequisites: ['milk'],
			kindOf: ['cheese'],
			partOf: ['brie'],
			covers: { kinds: [['Quark', 'Topfen']], parts: [], related: ['Tofu'] },
			tags: ['milk'],
		},
		cheese: { summary: '-1\nand more.' },
		brie: { kindOf: ['cheese'], confusedWith: [{ term: 'curd', difference: 'Brie is ripe.' }] },
	}),
);
const rows: Record<string, string>[] = parse(text, { columns: true, record_delimiter: '\r\n' });

test('every row is an entry, every list one cell', () => {
	expect(rows.map(({ slug }) => slug)).toEqual(['brie', 'cheese', 'curd', 'milk']);
	expect(rows[2]).toEqual({
		id: 'c3rd',
		slug: 'curd',
		title: 'Curd',
		aliases: '',
		covers: 'Quark; Topfen; Tofu',
		homonyms: '',
		category: 'Making',
		level: 'beginner',
		tags: 'milk',
		minutes: '1',
		summary: 'What curd is.',
		needs: 'milk',
		kind_of: 'cheese',
		part_of: 'brie',
		related: '',
		confused_with: 'brie',
		url: 'https://cheese.example/terms/curd/',
		other_languages: 'de: Bruch; fr: caillé; fr: lait caillé',
		attribution:
			'From Cheeses (https://cheese.example/) by A dairy, under CC0: https://creativecommons.org/publicdomain/zero/1.0/',
	});
});

test('quotes and line breaks are kept, lines end as RFC 4180 asks', () => {
	expect(rows[3]!['summary']).toBe('What a `"cow"`, or\na goat, gives.');
	expect(text).toMatch(/^id,slug,title,.*,url,other_languages,attribution\r\n/);
	expect(text).toMatch(/\/milk\/,,"[^"\r\n]+"\r\n$/);
});

test('no cell is a formula', () => {
	expect(rows[3]!['aliases']).toBe("'=SUM(A1); White");
	expect(rows[1]!['summary']).toBe("'-1\nand more.");
});
