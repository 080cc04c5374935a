import { expect, test } from 'vitest';
import { EN_DEFINITIONS } from '../languages/en-definitions.ts';
import { findDefinitions } from './definitions.ts';

/** Symbols stand in dollars, with what else the formula has after them. */
function read(text: string): Record<string, string> {
	const formulas: string[] = [];
	const parts = text
		.split('$')
		.map((part, index) => (index % 2 === 0 ? part : formulas.push(part) - 1));
	const subjectsOf = (formula: string) =>
		/^(?:\w(?:_\w)?)(?:, \w)*(?= =|$)/.exec(formula)?.[0].split(', ') ?? [];
	const named = formulas.map((formula) => ({
		subjects: subjectsOf(formula),
		isAlone: /^\w(?:_\w)?$/.test(formula),
	}));
	const print = (part: string | number) =>
		typeof part === 'number' ? `$${formulas[part]}$` : part;
	return Object.fromEntries(
		findDefinitions(parts, named, EN_DEFINITIONS).map(({ key, meaning }) => [
			key,
			meaning.map(print).join(' '),
		]),
	);
}

test.each<[string, Record<string, string>]>([
	['With mass $m$ and fat content $f$,', { m: 'mass', f: 'fat content' }],
	['For a wheel $w$ of radius $r$ on a shelf $s$,', { w: 'wheel', r: 'radius', s: 'shelf' }],
	['It loses the mass $m$ in a week.', { m: 'mass' }],
	['A salt content $s = 0.02$ is usual.', { s: 'salt content' }],
	['For side lengths $a$ and $b$,', { a: 'side lengths', b: 'side lengths' }],
	['For side lengths $a, b$,', { a: 'side lengths', b: 'side lengths' }],
	['With the set $M$ of whole wheels,', { M: 'set of whole wheels' }],
])('a name before a symbol: %s', (text, meanings) => {
	expect(read(text)).toEqual(meanings);
});

test.each<[string, Record<string, string>]>([
	['of $n$ wheels', { n: 'number of wheels' }],
	['With $n$ whole wheels on $k$ shelves', { n: 'number of whole wheels' }],
	['each of the $n_k$ shelves', { n_k: 'number of shelves' }],
])('a number of things: %s', (text, meanings) => {
	expect(read(text)).toEqual(meanings);
});

test.each<[string, Record<string, string>]>([
	['where $p$ is the pressure and $A$ the area.', { p: 'pressure', A: 'area' }],
	[
		'where $p$ is the pressure, $A$ the area and $m$ the mass.',
		{ p: 'pressure', A: 'area', m: 'mass' },
	],
	['Here $r$ is how often wheel $i$ is turned.', { r: 'how often wheel $i$ is turned' }],
	['with $d$ the width of the rind,', { d: 'width of the rind' }],
	['Let $n$ be the number of days.', { n: 'number of days' }],
	['where $q$ stands for the smell.', { q: 'smell' }],
])('what a symbol is said to be: %s', (text, meanings) => {
	expect(read(text)).toEqual(meanings);
});

test.each([
	'The wheel loses $m$ in a week.',
	'A wheel loses $m$.',
	'The old recipe suggests $t$.',
	'If $x$ is the largest, nothing happens.',
	'For large $n$ it grows.',
	'For a fixed share $z$ grows.',
	'On the shelf $t = 3$ makes no difference.',
	'It grows with $n$.',
	'where $p$ is the same as before.',
	'where $p$ is the mass, height and width.',
	'The product of $a$ and $b$ falls.',
	'The equation $y = 2$ holds.',
	'Every $n$ times',
])('says nothing where it cannot be sure: %s', (text) => {
	expect(read(text)).toEqual({});
});
