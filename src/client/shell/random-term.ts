import type { NameIndex } from '../../finding/search/name-index.ts';
import { urls } from '../shared/urls.ts';
import { fetchJson } from '../shared/fetch-json.ts';

const { entries } = await fetchJson<NameIndex>(urls.searchNames);
const slugs = entries.filter(({ kind }) => kind === 'term').map((entry) => entry.slug);
const slug = slugs[Math.floor(Math.random() * slugs.length)];
// Replace the history entry, so that going back does not pick another term.
if (slug) location.replace(urls.term(slug));
