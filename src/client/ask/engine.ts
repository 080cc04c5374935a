import type { Annotate } from '../../finding/annotate/annotate.ts';
import type { Retrieve } from '../../finding/ask/retrieve.ts';
import type { Index, KnownEntry } from '../../finding/open-index.ts';
import { once } from '../../model/once.ts';
import type { RelationGraph } from '../../model/path.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { loadIndex } from '../search/load-index.ts';
import { urls } from '../shared/urls.ts';

/** Everything that answers are made from. */
export interface Engine {
	index: Index;
	annotate: Annotate;
	retrieve: Retrieve;
	graph: RelationGraph;
	/** An entry that is known to exist. */
	entry(slug: string): KnownEntry;
}

/** Loads what answering needs, once a page. */
export const loadEngine = once(async (): Promise<Engine> => {
	const index = await loadIndex();
	const [annotate, retrieve, graph] = await Promise.all([
		index.annotator(),
		index.retriever(),
		fetchJson<RelationGraph>(urls.relationGraph),
	]);
	return { index, annotate, retrieve, graph, entry: (slug) => index.entry(slug)! };
});
