import type { Language } from '../language.ts';
import { ENGLISH } from './en.ts';

const LANGUAGES: Readonly<Record<string, Language>> = { en: ENGLISH };

/**
 * What is known of a language; of one that is not known yet, what is known of English.
 *
 * @param tag BCP 47, such as `en-GB`.
 */
export function languageOf(tag: string): Language {
	return { ...(LANGUAGES[tag.split('-')[0]!] ?? ENGLISH), tag };
}
