import { compatible, OPTIONAL_MARKS, withoutAccents } from './fold-letters.ts';
import type { Language } from './language.ts';
import { nameOfCharacter, spellSymbols } from './symbol-names.ts';

/**
 * Lowercase words in any script, joined by single hyphens; used as file name, identifier and
 * address.
 */
export const SLUG_PATTERN =
	/^[\p{Ll}\p{Lm}\p{Lo}\p{N}][\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]*(?:-[\p{Ll}\p{Lm}\p{Lo}\p{N}][\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]*)*$/u;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** Apostrophes, and Hebrew quotation marks in acronyms. */
const WITHIN_WORDS = /['’ʼ׳״]|(?<=\p{sc=Hebrew})"(?=\p{sc=Hebrew})/gu;
/** The space within Persian words, and the apostrophe after an article or preposition. */
const HALF_SPACE = /(?<=\p{sc=Arabic})\u200C/gu;
const ELISION = /(?<=(?<!\p{L})\p{L}{1,5})['’](?=\p{L})/gu;
/** Titles for which no other slug is sensible. */
const PLAIN_TITLE = /^(?!\.)[ -~‐-―‘’“”…]*$/;

/**
 * The slug of a title, in NFC; empty if nothing of it can be spelled.
 *
 * @example slugify("Bayes' theorem", ENGLISH) // => 'bayes-theorem'
 * @example slugify('C#', ENGLISH)             // => 'c-sharp'
 * @example slugify('損失関数', languageOf('ja')) // => '損失関数'
 */
export function slugify(title: string, language: Language): string {
	const spaced = compatible(title)
		.replace(HALF_SPACE, ' ')
		.replace(ELISION, language.elides ? ' ' : '');
	const text = language.lower(spaced.replace(WITHIN_WORDS, '').replace(OPTIONAL_MARKS, ''));
	const letters = language.plainSlugs ? withoutLatinAccents(text) : text;
	const slug = joinWords(spellSymbols(letters));
	return slug || joinWords([...letters].map(nameOfCharacter).join(' '));
}

/**
 * The slug of a name for which authors choose none: of a homonym or a redirect. Never empty.
 *
 * @example nameSlug('🧀', ENGLISH) // => 'u-1f9c0'
 */
export function nameSlug(name: string, language: Language): string {
	const codes = [...name].map((character) => `u-${character.codePointAt(0)!.toString(16)}`);
	return slugify(name, language) || codes.join('-');
}

/** The address that an earlier title or slug had. */
export function formerSlug(titleOrSlug: string, language: Language): string {
	const slug = titleOrSlug.normalize('NFC');
	return SLUG_PATTERN.test(slug) ? slug : nameSlug(slug, language);
}

/** Whether the slug of a title is a matter of course, not of taste or of transliteration. */
export function hasPlainSlug(title: string): boolean {
	return PLAIN_TITLE.test(title) && spellSymbols(title) === title && /[A-Za-z0-9]/.test(title);
}

function joinWords(text: string): string {
	return (text.match(WORD) ?? []).join('-').normalize('NFC');
}

function withoutLatinAccents(text: string): string {
	return withoutAccents(text, (letter) => !/^\p{sc=Latin}/u.test(letter)).normalize('NFC');
}
