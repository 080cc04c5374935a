import { expect, test } from 'vitest';
import { bibtexCitation, plainCitation } from './citation.ts';
import { termRecord } from '../records/part-records.ts';
import { testRecord } from '../records/test-record.ts';

const glossary = testRecord({ brie: { title: 'Brie & rind_1' } });
const record = termRecord(glossary, glossary.terms[0]!);

test('a citation names who answers for it, the entry, the glossary, its address and the day', () => {
	expect(plainCitation(record, '2026-01-31')).toBe(
		'A dairy. “Brie & rind_1.” Cheeses. https://cheese.example/terms/brie/ (accessed 2026-01-31). CC0.',
	);
});

test('BibTeX keeps capitals and escapes what TeX would read', () => {
	const text = bibtexCitation(record, '2026-01-31');
	expect(text).toMatch(/^@misc\{cheeses-brie,\n/);
	expect(text).toContain('title = {{Brie \\& rind\\_1}}');
	expect(text).toContain('urldate = {2026-01-31}');
});
