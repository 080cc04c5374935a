import type { Lexicon } from '../../finding/annotate/lexicon.ts';
import type { ForeignNameTable } from '../../finding/other-languages/name-table.ts';
import { openIndex } from '../../finding/open-index.ts';
import { once } from '../../model/memoize.ts';
import type { NameIndex } from '../../finding/search/name-index.ts';
import type { TextIndex } from '../../finding/search/text-index.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { urls } from '../shared/urls.ts';
import { loadWords, say } from '../shared/say.ts';

/** Loads the search index once per page. */
export const loadIndex = once(async () => {
	const [names, texts] = await Promise.all([
		fetchJson<NameIndex>(urls.searchNames),
		fetchJson<TextIndex>(urls.searchTexts),
		loadWords(),
	]);
	const paraphrases = () => fetchJson<readonly string[]>(urls.searchParaphrases);
	const lexicon = () => fetchJson<Lexicon>(urls.lexicon);
	const foreignNames = () => fetchJson<ForeignNameTable>(urls.foreignNames);
	return openIndex({ names, texts, paraphrases, lexicon, foreignNames }, urls, say);
});
