import type { Annotate } from './annotate/annotate.ts';
import type { Explain } from './annotate/code/explain.ts';
import type { Lexicon } from './annotate/lexicon.ts';
import type { Retrieve } from './ask/retrieve.ts';
import { once } from '../model/once.ts';
import type { Level } from '../model/schema.ts';
import type { Urls } from '../model/urls.ts';
import { boundQuery } from './search/bounds.ts';
import type { Find } from './search/find.ts';
import { createFind } from './search/find.ts';
import type { NameIndex } from './search/name-index.ts';
import { nearestNames } from './search/nearest.ts';
import { prepareNames } from './search/prepared-names.ts';
import { parseQuery } from './search/query.ts';
import type { Result, ResultList } from './search/results.ts';
import { createDescribe, listResults } from './search/results.ts';
import type { TextIndex } from './search/text-index.ts';
import type { Language } from '../text/language.ts';
import { languageOf } from '../text/languages/language-of.ts';

/** What the build publishes of a glossary to find things in it; the last two are fetched on use. */
export interface IndexSources {
	names: NameIndex;
	texts: TextIndex;
	paraphrases(): Promise<readonly string[]>;
	lexicon(): Promise<Lexicon>;
}

/** What a result shows of an entry. */
export interface KnownEntry {
	slug: string;
	title: string;
	summary: string;
	/** Name of its category. */
	category: string;
	level: Level;
}

/** Finds entries by name, description, question, or in a text; the same everywhere. */
export interface Index
	extends Pick<NameIndex, 'subjects'>, Pick<TextIndex, 'examples' | 'suggest'> {
	language: Language;
	/** Searches names, and descriptions once they are there. */
	find: Find;
	/** The same as a list to show. Of a very long query only the beginning counts. */
	list(query: string): ResultList;
	/** Entries called most like what is asked about, nearest first. */
	nearest(query: string): Result[];
	/** Every entry, in the order of the index. */
	all(): Result[];
	/** Whether descriptions are searched too. */
	readonly complete: boolean;
	/** Loads descriptions; settled once they are there, or cannot be had. */
	completed(): Promise<void>;
	/** The slug of the entry at a place in the index; empty for a guide or a category. */
	slugOf(place: number): string;
	/** By slug; undefined for what is no entry. */
	entry(slug: string): KnownEntry | undefined;
	annotator(): Promise<Annotate>;
	explainer(): Promise<Explain>;
	/** Also loads descriptions. */
	retriever(): Promise<Retrieve>;
}

/** Opens a published index; what takes longest to load is loaded when it is first asked for. */
export function openIndex({ names, texts, ...later }: IndexSources, urls: Urls): Index {
	const language = languageOf(names.language);
	const prepared = prepareNames(names.entries, language);
	const describe = createDescribe(names, texts, urls);
	const entries = new Map(
		names.entries.flatMap(({ kind, slug }, entry): [string, Result][] =>
			kind === 'term' ? [[slug, describe({ entry, kind: 'title', sure: true })]] : [],
		),
	);
	const slugs = names.entries.map(({ kind, slug }) => (kind === 'term' ? slug : ''));
	let find = createFind(names, prepared, undefined, language);
	let complete = false;
	const lexicon = once(later.lexicon);
	const completed = once(async () => {
		try {
			const [paraphrases, { indexDescriptions }] = await Promise.all([
				later.paraphrases(),
				import('./search/descriptions.ts'),
			]);
			const search = await indexDescriptions(names.entries, texts.texts, paraphrases, language);
			find = createFind(names, prepared, search, language);
		} catch {
			// Names are still found; the next page tries again.
		}
		complete = true;
	});
	return {
		language,
		subjects: names.subjects,
		examples: texts.examples,
		suggest: texts.suggest,
		find: (query) => find(query),
		list: (query) => listResults(find(boundQuery(query)), describe),
		nearest: (query) => {
			const { subject } = parseQuery(boundQuery(query), names.subjects, language);
			return nearestNames(prepared, subject, language).map(({ entry, ...match }) => ({
				...describe({ ...match, entry: names.entries.indexOf(entry), sure: false }),
				group: 'Nearest names',
			}));
		},
		all: () => [...entries.values()],
		get complete() {
			return complete;
		},
		completed,
		slugOf: (place) => slugs[place]!,
		entry: (slug) => {
			const known = entries.get(slug);
			if (!known) return undefined;
			const { title, summary, category, level } = known;
			return { slug, title, summary, category: category?.name ?? '', level: level! };
		},
		annotator: once(async () => {
			const { createAnnotate } = await import('./annotate/annotate.ts');
			return createAnnotate(await lexicon(), language);
		}),
		explainer: once(async () => {
			const { createExplain } = await import('./annotate/code/explain.ts');
			return createExplain(await lexicon());
		}),
		retriever: once(async () => {
			const [{ createRetrieve }, words] = await Promise.all([
				import('./ask/retrieve.ts'),
				lexicon(),
				completed(),
			]);
			return createRetrieve(words, (query) => find(query), slugs, language);
		}),
	};
}
