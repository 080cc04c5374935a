import type { SkosGraph } from '../outputs/skos.ts';
import { skosGraph } from '../outputs/skos.ts';
import { loadRecord } from './record.ts';
import { absoluteUrl, urls } from './urls.ts';

/** The glossary as a concept scheme whose address is the list of all entries. */
export function loadSkos(): SkosGraph {
	return skosGraph(loadRecord(), {
		scheme: absoluteUrl(urls.terms),
		category: (slug) => absoluteUrl(urls.category(slug)),
	});
}
