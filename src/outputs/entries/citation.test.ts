import { expect, test } from 'vitest';
import { bibtexCitation, plainCitation } from './citation.ts';
import { termFile } from '../records/record-files.ts';
import { testRecord } from '../records/test-record.ts';

const glossary = testRecord({ brie: { title: 'Brie & rind_1' } });
const record = termFile(glossary, glossary.terms[0]!);

test('a citation names the publisher, the term, the glossary, its URL, the date and the license', () => {
	expect(plainCitation(record, '2026-01-31')).toBe(
		'A dairy. “Brie & rind_1.” Cheeses. https://cheese.example/terms/brie/ (accessed 2026-01-31). CC0.',
	);
});

test('a citation leaves out the publisher and the license that there are not', () => {
	const { publisher: _p, licence: _l, ...unclaimed } = record;
	expect(plainCitation(unclaimed, '2026-01-31')).toBe(
		'“Brie & rind_1.” Cheeses. https://cheese.example/terms/brie/ (accessed 2026-01-31).',
	);
	expect(bibtexCitation(unclaimed, '2026-01-31')).not.toMatch(/author|note/);
});

test('BibTeX keeps capitals and escapes special characters', () => {
	const text = bibtexCitation(record, '2026-01-31');
	expect(text).toMatch(/^@misc\{cheeses-brie,\n/);
	expect(text).toContain('title = {{Brie \\& rind\\_1}}');
	expect(text).toContain('urldate = {2026-01-31}');
});

test('BibTeX names everything that a citation needs', () => {
	const special = { ...record, title: '50% of $x^2$ #1 ~ {a}', glossary: 'Cheeses & Co' };
	expect(bibtexCitation(special, '2026-01-31')).toBe(`@misc{cheesesco-brie,
  title = {{50\\% of \\$x^2\\$ \\#1 \\textasciitilde{} \\{a\\}}},
  author = {{A dairy}},
  howpublished = {Cheeses \\& Co},
  url = {https://cheese.example/terms/brie/},
  urldate = {2026-01-31},
  note = {CC0}
}
`);
});
