import { expect, test } from 'vitest';
import { indexRecord, termFile } from './record-files.ts';
import { dataSchemas, indexRecordSchema, termFileSchema } from './records.ts';
import { testRecord } from './test-record.ts';

const record = testRecord({
	curd: {
		id: 'c3rd',
		aliases: ['Junket'],
		names: { fr: ['caillé', 'lait caillé'], de: 'Bruch' },
		homonyms: ['Set'],
		covers: { kinds: ['Ricotta'], parts: [], related: [] },
	},
	milk: {},
});

test('a term as a file says where it is from, and is valid', () => {
	const file = termFile(record, record.terms[0]!);
	expect(file).toMatchObject({
		$schema: 'https://cheese.example/api/schema/term.json',
		version: '2.3.0',
		id: 'c3rd',
		slug: 'curd',
		covers: [{ name: 'Ricotta', relation: 'kind' }],
		glossary: 'Cheeses',
		publisher: 'A dairy',
		licence: { name: 'CC0' },
	});
	expect(termFileSchema.parse(file)).toEqual(file);
});

test('the index has the names and addresses of all terms', () => {
	const index = indexRecord(record);
	expect(index).toEqual({
		$schema: 'https://cheese.example/api/schema/index.json',
		version: '2.3.0',
		glossary: 'Cheeses',
		publisher: 'A dairy',
		licence: { name: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
		terms: [
			{
				slug: 'curd',
				url: 'https://cheese.example/terms/curd/',
				title: 'Curd',
				names: ['Junket', 'Set'],
				namesByLanguage: { de: ['Bruch'], fr: ['caillé', 'lait caillé'] },
				covers: ['Ricotta'],
			},
			{
				slug: 'milk',
				url: 'https://cheese.example/terms/milk/',
				title: 'Milk',
				names: [],
				namesByLanguage: {},
				covers: [],
			},
		],
	});
	expect(indexRecordSchema.parse(index)).toEqual(index);
});

test('each file has a schema that describes every field that needs it', () => {
	const schemas = dataSchemas();
	expect(Object.keys(schemas)).toEqual(['glossary', 'term', 'index']);
	expect(JSON.stringify(schemas)).not.toContain('"description":""');
});
