import { readFileSync } from 'node:fs';
import type { Index } from '../../src/finding/open-index.ts';
import { openIndex } from '../../src/finding/open-index.ts';
import { createUrls } from '../../src/model/urls.ts';

/** Opens the index of a built site, as its pages do. */
export function openPublished(out: string): Index {
	const read = (name: string) => JSON.parse(readFileSync(`${out}/${name}`, 'utf8')) as never;
	return openIndex(
		{
			names: read('search/names.json'),
			texts: read('search/texts.json'),
			paraphrases: () => Promise.resolve(read('search/paraphrases.json')),
			foreignNames: () => Promise.resolve(read('search/foreign-names.json')),
			lexicon: () => Promise.resolve(read('ask/lexicon.json')),
		},
		createUrls('/'),
	);
}
