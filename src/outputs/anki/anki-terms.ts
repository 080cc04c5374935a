import { OTHER } from '../../text/languages/other.ts';
import { nameSlug } from '../../text/slug.ts';
import type { AnkiNote } from './anki.ts';
import { ankiDeck, ankiLink, ankiText } from './anki.ts';
import type { TermRecord, GlossaryRecord } from '../records/records.ts';

/** A deck on the meanings of all terms. */
export function ankiTerms({ title, terms }: GlossaryRecord): string {
	return ankiDeck(
		title,
		terms.map((term) => termNote(term, title)),
	);
}

/**
 * A card with the names of a term on the front and its meaning on the back.
 *
 * @param glossary Title of the glossary.
 */
export function termNote(
	{ id, slug, url, title, aliases, category, level, summary, analogy }: NoteSource,
	glossary: string,
): AnkiNote {
	const names = aliases.length > 0 ? `<br><small>${ankiText(aliases.join(', '))}</small>` : '';
	const back = [ankiText(summary), analogy && ankiText(analogy), ankiLink(title, url)];
	return {
		guid: `${nameSlug(glossary, OTHER)}:${id ?? slug}`,
		type: 'Basic',
		fields: [`${ankiText(title)}${names}`, back.filter(Boolean).join('<br><br>')],
		tags: [category?.slug, level].filter((tag) => tag !== undefined),
	};
}

export type NoteSource = Pick<
	TermRecord,
	'id' | 'slug' | 'url' | 'title' | 'aliases' | 'category' | 'level' | 'summary' | 'analogy'
>;
