import type { TestTerm } from '../test-glossary.ts';
import { testSource } from '../test-glossary.ts';
import type { RetiredEntry } from '../schema.ts';
import { retiredSchema } from '../schema.ts';
import type { Content } from './rule.ts';

/** Content for tests of rules, complete and without images; every field is on line 2. */
export function testContent(
	terms: Readonly<Record<string, TestTerm>>,
	extra: Partial<Content> = {},
): Content {
	return {
		...testSource(terms),
		slugs: { terms: new Set(Object.keys(terms)), guides: new Set() },
		images: new Set(),
		lineOf: () => 2,
		...extra,
	};
}

export function retired(entry: Partial<RetiredEntry> & { slug: string }): RetiredEntry {
	return retiredSchema.parse({ title: entry.slug, ...entry });
}
