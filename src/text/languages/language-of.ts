import type { Language } from '../language.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { OTHER } from './other.ts';
import { TURKISH } from './tr.ts';

/** French, Italian, Catalan, and Occitan. */
const ELIDING: Language = { ...OTHER, elides: true };

const LANGUAGES: Readonly<Record<string, Language>> = {
	az: TURKISH,
	ca: ELIDING,
	de: GERMAN,
	en: ENGLISH,
	fr: ELIDING,
	it: ELIDING,
	oc: ELIDING,
	tr: TURKISH,
};

/** @param tag BCP 47, such as `en-GB`; other languages have no rules of their own. */
export function languageOf(tag: string): Language {
	return { ...(LANGUAGES[tag.split('-')[0]!] ?? OTHER), tag };
}
