import type { NameIndex } from '../search/name-index.ts';
import { addresses } from './addresses.ts';
import { fetchJson } from './fetch-json.ts';

const { entries } = await fetchJson<NameIndex>(addresses.searchNames);
const slugs = entries.filter(([kind]) => kind === 'term').map(([, slug]) => slug);
const slug = slugs[Math.floor(Math.random() * slugs.length)];
// Replaced, so that going back does not draw again.
if (slug) location.replace(`${addresses.termPath}${slug}/`);
