import { ARABIC } from './ar.ts';
import type { Catalog } from './catalog.ts';
import { GERMAN } from './de.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { JAPANESE } from './ja.ts';
import { PORTUGUESE } from './pt.ts';
import type { Words } from './say.ts';
import { SCRIPT_TEXTS } from './texts.ts';
import { CHINESE } from './zh.ts';

/** The languages that the engine speaks besides English, by their subtag. */
export const CATALOGS: Readonly<Record<string, Catalog>> = {
	ar: ARABIC,
	de: GERMAN,
	es: SPANISH,
	fr: FRENCH,
	ja: JAPANESE,
	pt: PORTUGUESE,
	zh: CHINESE,
};

type Texts = Readonly<Partial<Record<string, string>>>;

/**
 * The words of the interface in a language; in English if the engine does not speak it.
 *
 * @param tag BCP 47, such as `pt-BR`.
 * @param own What the site says in other words, by the English text.
 */
export function wordsOf(tag: string, own: Texts = {}): Words {
	const catalog = CATALOGS[tag.split('-')[0]!];
	if (!catalog) return { tag, texts: own };
	return { tag, texts: { ...catalog.scripts, ...catalog.pages, ...own }, nouns: catalog.nouns };
}

/** The same without what only pages say; undefined where it is what scripts say anyway. */
export function scriptWordsOf(tag: string, own: Texts = {}): Words | undefined {
	const { texts, nouns } = wordsOf(tag, own);
	const said = SCRIPT_TEXTS.flatMap((text) => {
		const other = texts?.[text];
		return other === undefined ? [] : [[text, other] as const];
	});
	if (said.length === 0) return undefined;
	return { tag, texts: Object.fromEntries(said), ...(nouns && { nouns }) };
}
