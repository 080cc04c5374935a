import type { TestTerm } from '../glossary/test-glossary.ts';
import { testGlossary } from '../glossary/test-glossary.ts';
import { createUrls } from '../glossary/urls.ts';
import { glossaryRecord } from './glossary-record.ts';
import type { GlossaryRecord } from './records.ts';

/** A small glossary as data; a body is split at its headings and otherwise taken as it is. */
export function testRecord(terms: Readonly<Record<string, TestTerm>>): GlossaryRecord {
	const glossary = testGlossary(terms);
	return glossaryRecord({
		glossary,
		sections: new Map(
			[...glossary.terms.values()].map(({ file, body }) => [file, sectionsOf(body)]),
		),
		urls: createUrls('/'),
		absolute: (path) => new URL(path, glossary.site.url).href,
	});
}

function sectionsOf(body: string) {
	return body
		.split(/^## /m)
		.slice(1)
		.map((part) => {
			const [heading = '', ...lines] = part.split('\n');
			return { heading, markdown: lines.join('\n').trim() };
		});
}
