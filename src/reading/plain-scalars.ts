/**
 * What a YAML reader makes of plain scalars that another takes for text. The readers are those of
 * YAML 1.2 and, for YAML 1.1 (https://yaml.org/type/), PyYAML, Psych, js-yaml 3, and yaml.v2, which
 * disagree with each other on `y`, `yEs`, `1,000`, and `1e3`.
 */
const READINGS: readonly [RegExp, string][] = [
	[/^(?:y|yes|on|true)$/i, 'true'],
	[/^(?:n|no|off|false)$/i, 'false'],
	[/^(?:~|null)$/i, 'nothing'],
	[/^(?:=|<<)$/, 'an instruction'],
	[/^:./, 'a symbol'],
	[/^\d{4}-\d\d?-\d\d?(?:(?:t|[ \t]+)\d\d?:\d\d:\d\d.*)?$/i, 'a date'],
	[/^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/, 'a number in base 60'],
	[/^[-+]?0b[01_]+$/i, 'a binary number'],
	[/^[-+]?0x[\da-f_]+$/i, 'a hexadecimal number'],
	[/^[-+]?0(?:o[0-7_]|[\d_])[\d_]*$/i, 'an octal number'],
	[/^[-+]?\.(?:inf|nan)$/i, 'a number'],
	[/^[-+]?(?:\d[\d_,]*(?:\.[\d_,]*)?|\.\d[\d_]*)(?:e[-+]?\d+)?$/i, 'a number'],
];

/** Integers and decimal fractions that are the same number to every reader. */
const NUMBER = /^[-+]?(?:0|[1-9]\d*)$|^-?(?:0|[1-9]\d*)\.\d+$/;

/**
 * What some YAML reader makes of a plain scalar that is text to another; undefined if all readers
 * agree on it.
 *
 * @param source The scalar as it is written.
 * @param inFlow Is it between brackets or braces?
 * @example readingOf('12:30', false) // => 'a number in base 60'
 */
export function readingOf(source: string, inFlow: boolean): string | undefined {
	const mark = /\t/.exec(source) ?? (inFlow ? /\?|^:/.exec(source) : undefined);
	if (mark) return `a syntax error, because of the ${mark[0] === '\t' ? 'tab' : `"${mark[0]}"`}`;
	if (NUMBER.test(source)) return undefined;
	return READINGS.find(([pattern]) => pattern.test(source))?.[1];
}

/**
 * Quotes a plain scalar without changing its line breaks: in double quotes, or in single quotes if
 * only that avoids escapes, like the stringifier of `yaml`.
 *
 * @example quoteScalar('a "b"') // => `'a "b"'`
 */
export function quoteScalar(source: string): string {
	if (/["\\]/.test(source) && !source.includes("'")) return `'${source}'`;
	return `"${source.replace(/["\\]/g, '\\$&')}"`;
}
