import type { PathStep, RelationGraph, SentenceBatch } from '../../model/path.ts';
import { batchOf } from '../../model/path.ts';
import { fetchJson } from './fetch-json.ts';
import { urls } from './urls.ts';

/** Fetches the sentence that explains a step; undefined if it cannot be loaded. */
export async function fetchRelationSentence(
	graph: RelationGraph,
	{ from, to }: PathStep,
): Promise<string | undefined> {
	const address = urls.relationSentences(batchOf(graph, from));
	const sentences = await fetchJson<SentenceBatch>(address).catch((): SentenceBatch => ({}));
	return sentences[from]?.[to];
}
