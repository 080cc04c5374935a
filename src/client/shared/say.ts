import type { Say, Words } from '../../text/interface/say.ts';
import { createSay } from '../../text/interface/say.ts';
import { fetchJson } from './fetch-json.ts';

/** Says the words of the interface: in English until `loadWords` has resolved. */
export let say: Say = createSay({ tag: document.documentElement.lang });

/** Loads the words of the page's language, if the site says other words than the scripts. */
export async function loadWords(): Promise<void> {
	const address = document.body.dataset['words'];
	if (!address) return;
	const words = await fetchJson<Words>(address).catch(() => undefined);
	if (words) say = createSay(words);
}
