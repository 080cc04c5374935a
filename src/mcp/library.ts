import type { Annotate } from '../finding/annotate/annotate.ts';
import type { Explain } from '../finding/annotate/code/explain.ts';
import { detectInput } from '../finding/ask/detect.ts';
import type { Lexicon } from '../finding/annotate/lexicon.ts';
import type { ForeignNameTable } from '../finding/other-languages/name-table.ts';
import { openIndex } from '../finding/open-index.ts';
import type { TermRecord, GlossaryRecord } from '../outputs/records/records.ts';
import { createUrls } from '../model/urls.ts';
import type { SearchHit } from '../finding/search/find.ts';
import type { NameIndex } from '../finding/search/name-index.ts';
import type { ResultList } from '../finding/search/results.ts';
import type { TextIndex } from '../finding/search/text-index.ts';

/** The JSON files of a build that the server reads. */
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
	/** `search/foreign-names.json` */
	foreignNames: ForeignNameTable;
}

/** A term found by a query. */
export interface Hit {
	term: TermRecord;
	kind: SearchHit['kind'];
}

/** A published glossary, ready to be queried. */
export interface Library {
	record: GlossaryRecord;
	/** By slug, in A-Z order. */
	terms: ReadonlyMap<string, TermRecord>;
	/** Terms for a name, question or description, best first. */
	search(query: string): { hits: readonly Hit[]; certainty: ResultList['certainty'] };
	/** Terms with similar names, closest first. */
	nearest(query: string): TermRecord[];
	/** Whether an input is read as text or as a program. */
	kindOf(input: string): 'text' | 'code';
	annotate: Annotate;
	explain: Explain;
	/** URL of a term page. */
	addressOf(slug: string): string;
}

export async function createLibrary(published: Published): Promise<Library> {
	const { record, names, texts, paraphrases, lexicon, foreignNames } = published;
	const terms = new Map(record.terms.map((term) => [term.slug, term]));
	const sources = {
		names,
		texts,
		paraphrases: () => Promise.resolve(paraphrases),
		lexicon: () => Promise.resolve(lexicon),
		foreignNames: () => Promise.resolve(foreignNames),
	};
	const index = openIndex(sources, createUrls('/'));
	const [annotate, explain] = await Promise.all([
		index.annotator(),
		index.explainer(),
		index.completed(),
	]);
	const termOf = (slug: string | undefined) => terms.get(slug ?? '') ?? [];
	return {
		record,
		terms,
		search: (query) => {
			const { hits, certainty } = index.search(query);
			return {
				hits: hits.flatMap(({ entry, kind }) =>
					[termOf(index.slugOf(entry))].flat().map((term): Hit => ({ term, kind })),
				),
				certainty,
			};
		},
		nearest: (query) => index.nearest(query).flatMap(({ slug }) => termOf(slug)),
		kindOf: (input) => (detectInput(input, index.language) === 'code' ? 'code' : 'text'),
		annotate,
		explain,
		addressOf: (slug) => terms.get(slug)!.url,
	};
}
