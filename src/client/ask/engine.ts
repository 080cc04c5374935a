import { createAnnotate } from '../../annotate/annotate.ts';
import type { Annotate } from '../../annotate/annotate.ts';
import type { Lexicon } from '../../annotate/lexicon.ts';
import type { Retrieve } from '../../ask/retrieve.ts';
import { createRetrieve } from '../../ask/retrieve.ts';
import type { TieGraph } from '../../glossary/path.ts';
import { indexDescriptions } from '../../search/descriptions.ts';
import type { Find } from '../../search/find.ts';
import { createFind } from '../../search/find.ts';
import type { NameIndex } from '../../search/name-index.ts';
import { prepareNames } from '../../search/prepared-names.ts';
import type { TextIndex } from '../../search/text-index.ts';
import { addresses } from '../addresses.ts';
import { fetchJson } from '../fetch-json.ts';

/** What the page knows of an entry without fetching it. */
export interface KnownEntry {
	slug: string;
	title: string;
	summary: string;
	category: string;
}

/** Everything that answers are made from. */
export interface Engine {
	annotate: Annotate;
	find: Find;
	retrieve: Retrieve;
	lexicon: Lexicon;
	graph: TieGraph;
	/** Names of the field. */
	subjects: readonly string[];
	entry(slug: string): KnownEntry;
	/** Slugs by place in the index; empty for what is no entry. */
	slugs: readonly string[];
}

let loading: Promise<Engine> | undefined;

/** Loads what answering needs, once a page; a failed load may be tried again. */
export function loadEngine(files: { lexicon: string; links: string }): Promise<Engine> {
	loading ??= load(files).catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

async function load(files: { lexicon: string; links: string }): Promise<Engine> {
	const [lexicon, graph, names, texts, more] = await Promise.all([
		fetchJson<Lexicon>(files.lexicon),
		fetchJson<TieGraph>(files.links),
		fetchJson<NameIndex>(addresses.searchNames),
		fetchJson<TextIndex>(addresses.searchTexts),
		fetchJson<string[]>(addresses.searchMore),
	]);
	const describe = await indexDescriptions(names.entries, texts.texts, more);
	const find = createFind(names, prepareNames(names.entries), describe);
	const slugs = names.entries.map(([kind, slug]) => (kind === 'term' ? slug : ''));
	const known = new Map(
		names.entries.map(([, slug, title], index): [string, KnownEntry] => {
			const [category, , summary] = texts.texts[index]!;
			return [
				slugs[index]!,
				{ slug, title, summary, category: texts.categories[category]?.name ?? '' },
			];
		}),
	);
	return {
		annotate: createAnnotate(lexicon),
		find,
		retrieve: createRetrieve(lexicon, find, slugs),
		lexicon,
		graph,
		subjects: names.subjects,
		entry: (slug) => known.get(slug)!,
		slugs,
	};
}
