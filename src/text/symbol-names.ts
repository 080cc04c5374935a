/** Names of symbols that tell names apart: "C#" from "C", "A*" from "A". */
const DISTINCTIVE: readonly (readonly [RegExp, string])[] = [
	[/\+/g, ' plus '],
	[/(?<=\p{L})#/gu, ' sharp '],
	[/#/g, ' hash '],
	[/@/g, ' at '],
	[/\*/g, ' star '],
	[/(?<![^\s(])\.(?=\p{L})/gu, ' dot '],
];

/** Names of characters that otherwise separate words. */
const NAMES: Readonly<Record<string, string>> = {
	'!': 'exclamation',
	'"': 'quote',
	'#': 'hash',
	$: 'dollar',
	'%': 'percent',
	'&': 'ampersand',
	"'": 'apostrophe',
	'(': 'open',
	')': 'close',
	',': 'comma',
	'-': 'minus',
	'.': 'dot',
	'/': 'slash',
	':': 'colon',
	';': 'semicolon',
	'<': 'less',
	'=': 'equals',
	'>': 'greater',
	'?': 'question',
	'[': 'open-bracket',
	'\\': 'backslash',
	']': 'close-bracket',
	'^': 'caret',
	_: 'underscore',
	'`': 'backtick',
	'{': 'open-brace',
	'|': 'bar',
	'}': 'close-brace',
	'~': 'tilde',
	'×': 'times',
	'÷': 'divided-by',
	'±': 'plus-minus',
	'∂': 'partial',
	'∇': 'nabla',
	'∏': 'product',
	'∑': 'sum',
	'√': 'root',
	'∞': 'infinity',
	'∫': 'integral',
	'≠': 'not-equal',
	'≤': 'at-most',
	'≥': 'at-least',
	'→': 'arrow',
	'€': 'euro',
};

/**
 * Spells the symbols that are part of a name; those that separate words remain.
 *
 * @example spellSymbols('p@k') // => 'p at k'
 */
export function spellSymbols(text: string): string {
	return DISTINCTIVE.reduce((spelled, [symbol, name]) => spelled.replace(symbol, name), text);
}

/** The English name of a punctuation mark or symbol, or an empty string. */
export function nameOfCharacter(character: string): string {
	return NAMES[character] ?? '';
}
