import type { Language } from '../text/language.ts';
import { nameSlug } from '../text/slug.ts';
import type { Cover } from './glossary.ts';
import type { TermData } from './schema.ts';

/** What a term covers, each with an anchor that is unique on the page of the term. */
export function coversOf(
	{ kinds, parts, related }: TermData['covers'],
	language: Language,
): Cover[] {
	// "R&D" and "R/D" have the same slug.
	const taken = new Set<string>();
	const list = (relation: Cover['relation'], things: typeof kinds) =>
		things.map((thing): Cover => {
			const names = [thing].flat();
			const slug = nameSlug(names[0]!, language);
			const unique = taken.has(slug) ? `${slug}${taken.size}` : slug;
			taken.add(unique);
			return { names, relation, anchor: `covers-${unique}` };
		});
	return [...list('kind', kinds), ...list('part', parts), ...list('related', related)];
}
