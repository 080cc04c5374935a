import type { Language } from '../language.ts';
import { ENGLISH } from './en.ts';

const LANGUAGES: Readonly<Record<string, Language>> = { en: ENGLISH };

/** @param tag BCP 47, such as `en-GB`; unsupported languages fall back to English. */
export function languageOf(tag: string): Language {
	return { ...(LANGUAGES[tag.split('-')[0]!] ?? ENGLISH), tag };
}
