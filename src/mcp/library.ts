import type { Annotate } from '../finding/annotate/annotate.ts';
import type { Explain } from '../finding/annotate/code/explain.ts';
import type { Lexicon } from '../finding/annotate/lexicon.ts';
import { openIndex } from '../finding/open-index.ts';
import type { EntryRecord, GlossaryRecord } from '../outputs/records/records.ts';
import { createUrls } from '../model/urls.ts';
import type { Found } from '../finding/search/find.ts';
import type { NameIndex } from '../finding/search/name-index.ts';
import type { ResultList } from '../finding/search/results.ts';
import { worthShowing } from '../finding/search/results.ts';
import type { TextIndex } from '../finding/search/text-index.ts';

/** What the build writes as JSON and a server reads. */
export interface Published {
	/** `api/glossary.json` */
	record: GlossaryRecord;
	/** `search/names.json` */
	names: NameIndex;
	/** `search/texts.json` */
	texts: TextIndex;
	/** `search/paraphrases.json` */
	paraphrases: readonly string[];
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
	/** Entries called most like a query that finds nothing, nearest first. */
	nearest(query: string): EntryRecord[];
	annotate: Annotate;
	explain: Explain;
	/** Page of an entry. */
	addressOf(slug: string): string;
}

export async function createLibrary(published: Published): Promise<Library> {
	const { record, names, texts, paraphrases, lexicon } = published;
	const entries = new Map(record.terms.map((entry) => [entry.slug, entry]));
	const sources = {
		names,
		texts,
		paraphrases: () => Promise.resolve(paraphrases),
		lexicon: () => Promise.resolve(lexicon),
	};
	const index = openIndex(sources, createUrls('/'));
	const [annotate, explain] = await Promise.all([
		index.annotator(),
		index.explainer(),
		index.completed(),
	]);
	const entryOf = (slug: string | undefined) => entries.get(slug ?? '') ?? [];
	return {
		record,
		entries,
		search: (query) => {
			const { hits, certainty } = worthShowing(index.find(query));
			return {
				hits: hits.flatMap(({ entry: place, kind }) =>
					[entryOf(index.slugOf(place))].flat().map((entry): Hit => ({ entry, kind })),
				),
				certainty,
			};
		},
		nearest: (query) => index.nearest(query).flatMap(({ slug }) => entryOf(slug)),
		annotate,
		explain,
		addressOf: (slug) => entries.get(slug)!.url,
	};
}
