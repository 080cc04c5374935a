import type { Annotate } from '../annotate/annotate.ts';
import { createAnnotate } from '../annotate/annotate.ts';
import type { Explain } from '../annotate/code/explain.ts';
import { createExplain } from '../annotate/code/explain.ts';
import type { Lexicon } from '../annotate/lexicon.ts';
import type { EntryRecord, GlossaryRecord } from '../outputs/records.ts';
import { indexDescriptions } from '../search/descriptions.ts';
import type { Found } from '../search/find.ts';
import { createFind } from '../search/find.ts';
import type { NameIndex } from '../search/name-index.ts';
import type { ResultList } from '../search/results.ts';
import { worthShowing } from '../search/results.ts';
import { prepareNames } from '../search/prepared-names.ts';
import type { TextIndex } from '../search/text-index.ts';

/** What the build writes as JSON and a server reads. */
export interface Published {
	/** `api/glossary.json` */
	record: GlossaryRecord;
	/** `search/names.json` */
	names: NameIndex;
	/** `search/texts.json` */
	texts: TextIndex;
	/** `search/more.json` */
	more: readonly string[];
	/** `ask/lexicon.json` */
	lexicon: Lexicon;
}

/** An entry that a query found, and how. */
export interface Hit {
	entry: EntryRecord;
	kind: Found['kind'];
}

/** A published glossary, ready to be asked. */
export interface Library {
	record: GlossaryRecord;
	/** By slug, in A-Z order. */
	entries: ReadonlyMap<string, EntryRecord>;
	/** Entries for a name, a question or a description, best first. */
	search(query: string): { hits: readonly Hit[]; certainty: ResultList['certainty'] };
	annotate: Annotate;
	explain: Explain;
	/** Page of an entry. */
	addressOf(slug: string): string;
}

export async function createLibrary(published: Published): Promise<Library> {
	const { record, names, texts, more, lexicon } = published;
	const entries = new Map(record.terms.map((entry) => [entry.slug, entry]));
	const describe = await indexDescriptions(names.entries, texts.texts, more);
	const find = createFind(names, prepareNames(names.entries), describe);
	return {
		record,
		entries,
		search: (query) => {
			const { hits, certainty } = worthShowing(find(query));
			return {
				hits: hits.flatMap(({ entry: place, kind }): Hit[] => {
					const [type, slug] = names.entries[place]!;
					return type === 'term' ? [{ entry: entries.get(slug)!, kind }] : [];
				}),
				certainty,
			};
		},
		annotate: createAnnotate(lexicon),
		explain: createExplain(lexicon),
		addressOf: (slug) => entries.get(slug)!.url,
	};
}
