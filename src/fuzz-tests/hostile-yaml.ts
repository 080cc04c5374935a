import type { Rng } from './seeded.ts';
import { attackText, flood, NAMES } from './attack-texts.ts';
import { mutate } from './mutate.ts';

/** A text as YAML of one line; what has no place in a file is written as an escape. */
export function quoted(text: string): string {
	return JSON.stringify(text).replaceAll('\u007f', '\\u007f');
}

/** Ten levels of ten aliases each: https://en.wikipedia.org/wiki/Billion_laughs_attack */
const ALIAS_BOMB = [...'abcdefghij']
	.map(
		(name, i, all) =>
			`&${name} [${Array(10)
				.fill(i === 0 ? 'x' : `*${all[i - 1]}`)
				.join()}]`,
	)
	.join(', ');

/** Values of YAML that are not what a field expects, each on one line. */
const VALUES = [
	'null',
	'~',
	'true',
	'-0',
	'1e999',
	'.nan',
	'.inf',
	'0x1fffffffffffff',
	'99999999999999999999999999',
	'2026-11-30',
	'2026-11-30T00:00:00Z',
	'{}',
	'[]',
	'[[]]',
	'[null, 1, {}]',
	'{ a: { b: { c: [1] } } }',
	'{ toString: 1, valueOf: 2 }',
	'[{ toString: x, toJSON: y }]',
	'{ toJSON: 1 }',
	'{ __proto__: { x: 1 }, constructor: 2 }',
	'{ length: 3, 0: a, 1: b, 2: c }',
	'{ "a.b[0]": 1, "": 2, "[": 3 }',
	'{ ? [a, b] : c, ? { d: e } : f }',
	'{ ? null : a, ? true : b, ? 1 : c }',
	'&a [*a]',
	'&a { b: *a }',
	'*nowhere',
	`[${ALIAS_BOMB}]`,
	'!!js/function "function () { return process.exit() }"',
	'!!binary "aGVsbG8="',
	'!!set { a, b }',
	'!!omap [a: 1]',
	'!!timestamp 2001-12-14t21:59:43.10-05:00',
	'!!merge <<',
	'!<tag:evil.example,2026:x> y',
	'{ <<: { title: x } }',
	'{ <<: [{ a: 1 }, { b: 2 }] }',
	'"\\ud800"',
	'"\\u0000\\e[2J\\L\\P\\_"',
	'"\\u202egnirts"',
	'"a\\nb\\r\\nc"',
	'"\\x91\\x30\\x91"',
	"'it''s'",
	'"unclosed',
	'[unclosed',
	'{unclosed: 1',
	'|',
	'>-',
	'@at',
	'`tick',
	'%percent',
	'- - - x',
	'a: b: c',
	'# comment',
];

/** A value that means harm; now and then a very long or very deep one. */
export function hostileValue(rng: Rng): string {
	const kind = rng.below(20);
	if (kind === 0) return quoted(flood(rng, 2 ** rng.between(8, 17)));
	if (kind === 1) return `${'['.repeat(2 ** rng.between(4, 14))}`;
	if (kind === 2) return nested(rng, '[', ']');
	if (kind === 3) return nested(rng, '{ a: ', '}');
	if (kind === 4)
		return `[${Array(2 ** rng.between(4, 13))
			.fill(quoted(attackText(rng)))
			.join()}]`;
	if (kind < 10) return quoted(attackText(rng));
	return rng.pick(VALUES);
}

function nested(rng: Rng, open: string, close: string): string {
	const depth = 2 ** rng.between(4, 13);
	return `${open.repeat(depth)}1${close.repeat(depth)}`;
}

/** What may stand between or before fields. */
const STRAY_LINES = [
	'---',
	'...',
	'%YAML 1.1',
	'%TAG ! tag:evil.example,2026:',
	'title: again',
	'\ttabbed: true',
	' indented: true',
	'? complex',
	': value',
	'- item',
	'<<: *x',
	'"\\u0074itle": hidden',
	'"": empty',
	'"\\e[2Jkey": 1',
	'a.b[0].c: 1',
	'[x]: 1',
	'toString: 1',
	'&anchor name: 1',
	'!!str 1: 2',
];

/** Fields as YAML with one thing in them that should not be there. */
export function spoilFields(rng: Rng, lines: readonly string[]): string[] {
	const at = rng.below(lines.length + 1);
	const strays = [
		() => rng.pick(STRAY_LINES),
		() => `${rng.pick(NAMES)}: ${hostileValue(rng)}`,
		() => lines[rng.below(lines.length)]!,
		() => `${quoted(attackText(rng))}: ${hostileValue(rng)}`,
	];
	return lines.toSpliced(at, rng.below(2), rng.pick(strays)());
}

/** One of the YAML files of a glossary with a hostile value, a hostile line or broken bytes in it. */
export function hostileYaml(rng: Rng, text: string): string | Uint8Array {
	const lines = text.trimEnd().split('\n');
	const kind = rng.below(10);
	if (kind === 0) return `${hostileValue(rng)}\n`;
	if (kind === 1) return mutate(rng, text);
	if (kind < 4) return `${spoilFields(rng, lines).join('\n')}\n`;
	const fields = lines.filter((line) => /^[ -]*\w+: \S/.test(line));
	const field = rng.pick(fields);
	const value = kind < 8 ? quoted(attackText(rng)) : hostileValue(rng);
	return `${text.replace(field, () => field.replace(/(?<=^[ -]*\w+: ).*/, () => value))}`;
}
