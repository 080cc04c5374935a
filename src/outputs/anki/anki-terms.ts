import { slugify } from '../../text/slug.ts';
import type { AnkiNote } from './anki.ts';
import { ankiDeck, ankiLink, ankiText } from './anki.ts';
import type { EntryRecord, GlossaryRecord } from '../records/records.ts';

/** A deck that asks for the meaning of every headword. */
export function ankiTerms({ title, terms }: GlossaryRecord): string {
	return ankiDeck(
		title,
		terms.map((entry) => termNote(entry, title)),
	);
}

/**
 * A card with the names of an entry on one side and its meaning on the other.
 *
 * @param glossary Title of the glossary.
 */
export function termNote(
	{ slug, url, title, aliases, category, level, summary, analogy }: NoteSource,
	glossary: string,
): AnkiNote {
	const names = aliases.length > 0 ? `<br><small>${ankiText(aliases.join(', '))}</small>` : '';
	const back = [ankiText(summary), analogy && ankiText(analogy), ankiLink(title, url)];
	return {
		guid: `${slugify(glossary)}:${slug}`,
		type: 'Basic',
		fields: [`${ankiText(title)}${names}`, back.filter(Boolean).join('<br><br>')],
		tags: [category.slug, level],
	};
}

export type NoteSource = Pick<
	EntryRecord,
	'slug' | 'url' | 'title' | 'aliases' | 'category' | 'level' | 'summary' | 'analogy'
>;
