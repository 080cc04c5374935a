import type { Annotate } from '../../finding/annotate/annotate.ts';
import type { Resolve } from '../../finding/ask/resolve.ts';
import type { Index, IndexedTerm } from '../../finding/open-index.ts';
import { once } from '../../model/memoize.ts';
import type { RelationGraph } from '../../model/path.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { loadIndex } from '../search/load-index.ts';
import { urls } from '../shared/urls.ts';

/** Everything needed to answer questions. */
export interface Engine {
	index: Index;
	annotate: Annotate;
	resolve: Resolve;
	graph: RelationGraph;
	/** A term that is known to exist. */
	term(slug: string): IndexedTerm;
}

/** Loads the engine once per page. */
export const loadEngine = once(async (): Promise<Engine> => {
	const index = await loadIndex();
	const [annotate, resolve, graph] = await Promise.all([
		index.annotator(),
		index.resolver(),
		fetchJson<RelationGraph>(urls.relationGraph),
	]);
	return { index, annotate, resolve, graph, term: (slug) => index.term(slug)! };
});
