import type { TestTerm } from '../../model/test-glossary.ts';
import { testGlossary } from '../../model/test-glossary.ts';
import { createUrls } from '../../model/urls.ts';
import { glossaryRecord } from './glossary-record.ts';
import type { GlossaryRecord } from './records.ts';
import { countTokens } from '../language-models/tokens.ts';

/** A small glossary as data, for tests. */
export function testRecord(terms: Readonly<Record<string, TestTerm>>): GlossaryRecord {
	const glossary = testGlossary(terms);
	return glossaryRecord({
		glossary,
		urls: createUrls('/'),
		absolute: (path) => new URL(path, glossary.site.url).href,
		countTokens,
	});
}
