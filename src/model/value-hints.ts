import { LANGUAGE_TAG } from '../text/language-tag.ts';
import { describeCharacter, oddCharacter, withoutOddCharacters } from '../text/odd-characters.ts';

/** How to write a value that YAML reads as another type. */
export function hintForType(value: unknown, expected: string, source: string): string | undefined {
	const isScalar = typeof value === 'number' || typeof value === 'boolean';
	if (expected === 'string' && isScalar) return `Put it in quotes: "${source}"`;
	const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
	if (expected === 'string' && isGroup) return 'Put the whole text in quotes if it has a colon';
	if (expected !== 'array') return undefined;
	if (typeof value !== 'string') return isScalar ? `Write ["${source}"]` : `Write [${source}]`;
	return /^-\S/.test(value) ? 'Write a blank after each hyphen' : `Write [${value}]`;
}

/** The same value without characters that look like others; undefined if it has none. */
export function hintForCharacters(value: string): string | undefined {
	const odd = oddCharacter(value, '');
	if (odd === undefined) return undefined;
	const plain = withoutOddCharacters(value).replace(/["']/g, '').trim();
	return `Write ${plain}: yours has a ${describeCharacter(odd)}`;
}

/** The language tag that was meant; undefined if there is none, or for other patterns. */
export function hintForPattern(pattern: string | undefined, value: string): string | undefined {
	if (pattern !== String(LANGUAGE_TAG)) return undefined;
	try {
		const [tag = ''] = Intl.getCanonicalLocales(value.replaceAll('_', '-'));
		return LANGUAGE_TAG.test(tag) ? `Write ${tag}` : undefined;
	} catch {
		return undefined;
	}
}
