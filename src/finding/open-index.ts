import type { Annotate } from './annotate/annotate.ts';
import type { Explain } from './annotate/code/explain.ts';
import type { Lexicon } from './annotate/lexicon.ts';
import type { Resolve } from './ask/resolve.ts';
import type { ForeignNameTable } from './other-languages/name-table.ts';
import type { ForeignIndex } from './other-languages/open-foreign.ts';
import { once } from '../model/memoize.ts';
import type { Level } from '../model/schema.ts';
import type { Urls } from '../model/urls.ts';
import { truncateQuery } from './search/bounds.ts';
import { createFind } from './search/find.ts';
import { isName } from './search/match.ts';
import type { NameIndex } from './search/name-index.ts';
import { nearestNames } from './search/nearest.ts';
import { prepareNames } from './search/prepared-names.ts';
import { parseQuery } from './search/query.ts';
import type { Result, ResultList } from './search/results.ts';
import { createDescribe, listResults } from './search/results.ts';
import type { Found } from './search/search.ts';
import { createHitsByMeaning, hitsByName } from './search/search.ts';
import type { TextIndex } from './search/text-index.ts';
import type { Say } from '../text/interface/say.ts';
import { ENGLISH_SAY } from '../text/interface/say.ts';
import type { Language } from '../text/language.ts';
import { languageOf } from '../text/languages/language-of.ts';

/** The published index files; the last three are fetched on demand. */
export interface IndexSources {
	names: NameIndex;
	texts: TextIndex;
	paraphrases(): Promise<readonly string[]>;
	lexicon(): Promise<Lexicon>;
	foreignNames(): Promise<ForeignNameTable>;
}

/** What the index knows of a term. */
export interface IndexedTerm {
	slug: string;
	title: string;
	summary: string;
	/** Name of its category. */
	category: string | undefined;
	level: Level | undefined;
}

/** Finds entries by name, description or question, and terms in texts and code. */
export interface Index
	extends Pick<NameIndex, 'subjects'>, Pick<TextIndex, 'examples' | 'lists' | 'suggest'> {
	language: Language;
	/** Searches names, and once descriptions are loaded reads questions and descriptions. */
	search(query: string): Found;
	/** Like `search`, but returns results to display. Truncates a long query. */
	list(query: string): ResultList;
	/** Entries with similar names, closest first. */
	nearest(query: string): Result[];
	/** Every term, in the order of the index. */
	all(): Result[];
	/** Whether loading of descriptions has finished. */
	readonly complete: boolean;
	/** Loads descriptions. Resolves even if loading fails. */
	completed(): Promise<void>;
	/** Loads the names in other languages. Resolves even if loading fails. */
	inOtherLanguages(): Promise<void>;
	/** The slug of the term at an index; empty for a guide or a category. */
	slugOf(entry: number): string;
	/** A term by its slug. */
	term(slug: string): IndexedTerm | undefined;
	/** Slug of the page that compares some terms, in any order. */
	comparisonOf(slugs: readonly string[]): string | undefined;
	annotator(): Promise<Annotate>;
	explainer(): Promise<Explain>;
	/** Resolves questions. Also loads descriptions and the names in other languages. */
	resolver(): Promise<Resolve>;
}

/** Opens a published index. Large parts are loaded on first use. */
export function openIndex(
	{ names, texts, ...later }: IndexSources,
	urls: Urls,
	say: Say = ENGLISH_SAY,
): Index {
	const language = languageOf(names.language);
	const prepared = prepareNames(names.entries, language);
	const describe = createDescribe(names, texts, urls, say);
	const terms = new Map(
		names.entries.flatMap(({ kind, slug }, entry): [string, Result][] =>
			kind === 'term' ? [[slug, describe({ entry, kind: 'title', sure: true })]] : [],
		),
	);
	const entries = new Map(
		names.entries.flatMap(({ kind, slug }, entry) => (kind === 'term' ? [[slug, entry]] : [])),
	);
	const slugs = names.entries.map(({ kind, slug }) => (kind === 'term' ? slug : ''));
	let find = createFind(names, prepared, undefined, language);
	let resolve: Resolve | undefined;
	let byMeaning: ReturnType<typeof createHitsByMeaning> | undefined;
	let complete = false;
	let foreign: ForeignIndex | undefined;
	let isKnown: (stem: string) => boolean = () => false;
	const lexicon = once(later.lexicon);
	const completed = once(async () => {
		try {
			const [paraphrases, words, { indexDescriptions }, { createResolve }] = await Promise.all([
				later.paraphrases(),
				lexicon(),
				import('./search/descriptions.ts'),
				import('./ask/resolve.ts'),
			]);
			// Comparisons, which come last, have no words of their own.
			const described = names.entries.filter(({ kind }) => kind !== 'comparison');
			const search = await indexDescriptions(described, texts.texts, paraphrases, language);
			find = createFind(names, prepared, search, language);
			isKnown = search.knows;
			resolve = createResolve({
				index: names,
				lexicon: words,
				find,
				isKnown,
				language,
			});
			byMeaning = createHitsByMeaning(names, resolve);
		} catch {
			// Search by name still works; the next page retries.
		}
		complete = true;
	});
	const inOtherLanguages = once(async () => {
		try {
			const [table, { openForeign }] = await Promise.all([
				later.foreignNames(),
				import('./other-languages/open-foreign.ts'),
			]);
			foreign = openForeign(table, {
				entryOf: (slug) => entries.get(slug),
				titleOf: (slug) => terms.get(slug)?.title ?? slug,
				isKnown: (stem) => isKnown(stem),
				language,
			});
		} catch {
			// The names of the site's language are enough to go on.
		}
	});
	const searchOwn = (query: string): Found => {
		const found = find(query);
		return byMeaning?.(query, found) ?? hitsByName(found);
	};
	const search = (query: string): Found => {
		const found = find(query);
		const isNamed = found[0] !== undefined && isName(found[0].kind);
		const named = isNamed ? [] : (foreign?.match(query) ?? []);
		if (named.length === 0) return searchOwn(foreign?.translate(query) ?? query);
		const begun = found.filter(({ kind }) => kind === 'prefix');
		const all = isName(named[0]!.kind) ? [...named, ...begun] : [...begun, ...named];
		const hits = [...new Map(all.map((hit) => [hit.entry, hit])).values()];
		return { hits, certainty: 'sure', compared: undefined };
	};
	return {
		language,
		subjects: names.subjects,
		examples: texts.examples,
		suggest: texts.suggest,
		lists: texts.lists,
		search,
		list: (query) => listResults(search(truncateQuery(query)), describe, language, say),
		nearest: (query) => {
			const { subject } = parseQuery(truncateQuery(query), names.subjects, language);
			return nearestNames(prepared, subject, language).map(({ entry, ...match }) => ({
				...describe({ ...match, entry: names.entries.indexOf(entry), sure: false }),
				group: 'Similar names',
			}));
		},
		all: () => [...terms.values()],
		get complete() {
			return complete;
		},
		completed,
		inOtherLanguages,
		slugOf: (entry) => slugs[entry]!,
		term: (slug) => {
			const term = terms.get(slug);
			if (!term) return undefined;
			const { title, summary, category, level } = term;
			return { slug, title, summary, category: category?.name, level };
		},
		comparisonOf: (compared) => {
			const wanted = new Set(compared.map((slug) => entries.get(slug)));
			return names.entries.find(
				({ compares }) =>
					compares?.length === wanted.size && compares.every((entry) => wanted.has(entry)),
			)?.slug;
		},
		annotator: once(async () => {
			const [{ createAnnotate }, { annotateForeign }, words] = await Promise.all([
				import('./annotate/annotate.ts'),
				import('./other-languages/annotate-foreign.ts'),
				lexicon(),
				inOtherLanguages(),
			]);
			const annotate = createAnnotate(words, language);
			return foreign ? annotateForeign(annotate, foreign.find) : annotate;
		}),
		explainer: once(async () => {
			const { createExplain } = await import('./annotate/code/explain.ts');
			return createExplain(await lexicon());
		}),
		resolver: once(async () => {
			await Promise.all([completed(), inOtherLanguages()]);
			const known = resolve;
			if (!known) throw new Error('The descriptions could not be loaded.');
			return (text: string) => known(foreign?.translate(text) ?? text);
		}),
	};
}
