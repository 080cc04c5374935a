import type { Resolve } from '../../finding/ask/resolve.ts';
import type { Index, IndexedTerm } from '../../finding/open-index.ts';
import { once } from '../../model/memoize.ts';
import type { NeedsOf, RelationGraph } from '../../model/path.ts';
import { createNeedsOf } from '../../model/path.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { loadIndex } from '../search/load-index.ts';
import { urls } from '../shared/urls.ts';

/** Everything needed to draw terms. */
export interface Engine {
	index: Index;
	graph: RelationGraph;
	needsOf: NeedsOf;
	/** A term that is known to exist. */
	term(slug: string): IndexedTerm;
}

/** Everything needed to answer questions. */
export interface AnsweringEngine extends Engine {
	resolve: Resolve;
}

/** Loads the engine once per page. */
export const loadEngine = once(async (): Promise<Engine> => {
	const [index, graph] = await Promise.all([
		loadIndex(),
		fetchJson<RelationGraph>(urls.relationGraph),
	]);
	return { index, graph, needsOf: createNeedsOf(graph), term: (slug) => index.term(slug)! };
});

/** The same with what only questions need, once per page. */
export const loadAnswers = once(async (): Promise<AnsweringEngine> => {
	const engine = await loadEngine();
	return { ...engine, resolve: await engine.index.resolver() };
});
