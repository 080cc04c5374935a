import { visibleText } from '../../reading/hidden-characters.ts';
import { isAcronym } from '../../text/names.ts';

const SPACES = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;
const UNSEEN =
	/[\u00AD\u180E\u200B\u2060\uFEFF]|(?<=[\p{sc=Latin}\s])[\u200C\u200D]|[\u200C\u200D](?=[\p{sc=Latin}\s])/gu;
const QUOTED = /^[“”„‟"]([^“”„‟"]+)[“”"]$|^[‘’‚]([^‘’‚]+)[‘’]$/;

/** A name as entries have them: plain spaces, nothing invisible, no markup, no quotation marks around it. */
export function plainName(name: string): string {
	const text = visibleText(unmarked(name).replace(UNSEEN, '')).replace(SPACES, ' ').trim();
	return (QUOTED.exec(text)?.slice(1).find(Boolean) ?? text).normalize('NFC');
}

/** A name without the marks of code, emphasis and HTML. */
function unmarked(name: string): string {
	const text = name
		.replace(/<(?:br|\/p|\/div)\b[^<>]*>/gi, ' ')
		.replace(/<\/?(?:b|i|em|strong|code|span|sub|sup|p|br|div|u|a|font)\b[^<>]*>/gi, '');
	return plainReferences(text)
		.replace(/^(`+)(.+)\1$/, '$2')
		.replace(/^(\*{1,3})([^*]+)\1$/, '$2');
}

const REFERENCES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	nbsp: ' ',
	apos: "'",
	'#39': "'",
	'#039': "'",
};

/** A text with the commonest character references of HTML as characters. */
export function plainReferences(text: string): string {
	return text.replace(
		/&(amp|lt|gt|quot|nbsp|apos|#0?39);/g,
		(_all, name: string) => REFERENCES[name]!,
	);
}

const BRACKETED = /^(.+?)\s*[(（[]([^()（）[\]]+)[)）\]]$/u;

/**
 * A headword apart from another name in brackets after it.
 *
 * @param brackets What brackets hold: acronyms only, or any other name.
 * @example splitBrackets('Random forest (RF)', 'acronyms') // => ['Random forest', 'RF']
 * @example splitBrackets('Kernel (algebra)', 'acronyms')   // => ['Kernel (algebra)']
 */
export function splitBrackets(title: string, brackets: 'acronyms' | 'names'): string[] {
	const [, name, other] = BRACKETED.exec(title) ?? [];
	if (!name || !other) return [title];
	if (brackets === 'names') return [name, ...other.split(/\s*[,;，、]\s*/)].filter(Boolean);
	if (isAcronym(other) && abbreviates(other, name)) return [name, other];
	return isAcronym(name) && abbreviates(name, other) ? [other, name] : [title];
}

/** Whether the letters of an acronym occur in a name, in order. */
function abbreviates(acronym: string, name: string): boolean {
	const letters = acronym.replace(/s$/, '').toLowerCase().match(/\p{L}/gu) ?? [];
	let at = 0;
	const text = name.toLowerCase();
	for (const letter of letters) {
		at = text.indexOf(letter, at) + 1;
		if (at === 0) return false;
	}
	return true;
}
