import type { Language } from '../language.ts';
import { ARABIC } from './ar.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { JAPANESE } from './ja.ts';
import { OTHER } from './other.ts';
import { PORTUGUESE } from './pt.ts';
import { TURKISH } from './tr.ts';
import { CHINESE } from './zh.ts';

/** Italian, Catalan, and Occitan. */
const ELIDING: Language = { ...OTHER, elides: true };

const LANGUAGES: Readonly<Record<string, Language>> = {
	ar: ARABIC,
	az: TURKISH,
	ca: ELIDING,
	de: GERMAN,
	en: ENGLISH,
	es: SPANISH,
	fr: FRENCH,
	it: ELIDING,
	ja: JAPANESE,
	oc: ELIDING,
	pt: PORTUGUESE,
	tr: TURKISH,
	zh: CHINESE,
};

/** @param tag BCP 47, such as `en-GB`; other languages have no rules of their own. */
export function languageOf(tag: string): Language {
	return { ...(LANGUAGES[tag.split('-')[0]!] ?? OTHER), tag };
}
