import temml from 'temml';
import { expect, test } from 'vitest';
import { parseMathml } from './math-node.ts';
import { isSymbol, subjectsOf, symbolsIn } from './symbols.ts';

const math = (tex: string) => parseMathml(temml.renderToString(tex, { annotate: false }));
const keysIn = (tex: string) => symbolsIn(math(tex)).map(({ keys }) => keys[0]);

test.each([
	['x', ['x']],
	['x = 3', ['x']],
	['m > d', ['m']],
	['x_i', ['x_i']],
	['\\hat y', ['yˆ']],
	["x'", ['x^′']],
	['f(x)', ['f']],
	['f_a(x) = 2x', ['f_a']],
	['a, b', ['a', 'b']],
	['x_1, \\dots, x_n', ['x_']],
	['t = 1, 2, \\dots', ['t']],
	['A \\subset B', ['A']],
])('names before a formula are those of its first symbols: %s', (tex, keys) => {
	expect(subjectsOf(math(tex))).toEqual(keys);
});

test.each(['x + y', '2n', 'x y', '\\frac{a}{b}', '\\log x', '\\text{fat} = 3', '|d|'])(
	'a formula that begins with more than a symbol names none: %s',
	(tex) => expect(subjectsOf(math(tex))).toEqual([]),
);

test('a symbol alone has no value and no argument', () => {
	expect(['x', 'x_i', '\\bar x'].every((tex) => isSymbol(math(tex)))).toBe(true);
	expect(['x = 1', 'f(x)', 'x, y'].some((tex) => isSymbol(math(tex)))).toBe(false);
});

test('an indexed letter is one symbol, and its index another', () => {
	expect(keysIn('w_i x')).toEqual(['w_i', 'i', 'x']);
	expect(symbolsIn(math('x_i'))[0]!.keys).toEqual(['x_i', 'x_']);
});

test('a power is of its letter, an accented or primed letter is not the letter', () => {
	expect(keysIn('x^2')).toEqual(['x^2', 'x']);
	expect(keysIn('g_t^2')).toEqual(['g_t^2', 'g_t', 't']);
	expect(keysIn('\\hat x')).toEqual(['xˆ']);
	expect(keysIn("x'")).toEqual(['x^′']);
});

test('a raised T transposes, and the d of a derivative is no symbol', () => {
	expect(keysIn('A^T B')).toEqual(['A^T', 'A', 'B']);
	expect(keysIn('\\frac{d}{c}')).toEqual(['c']);
});

test('words and numbers are no symbols', () => {
	expect(keysIn('\\log 2 + \\text{fat}')).toEqual([]);
});
