import { describe, expect, test } from 'vitest';
import { readCode } from './read-code.ts';

/** Tokens as `kind:path`, with `^` if imported, then the function in brackets and the value. */
const read = (code: string, language?: 'python' | 'javascript') =>
	readCode(code, language).map(({ kind, path, imported, callee, value }) =>
		[
			`${kind}:${path.join('.')}`,
			imported ? '^' : '',
			callee.length > 0 ? `(${callee.join('.')})` : '',
			value === undefined ? '' : `=${value}`,
		].join(''),
	);

test('tokens have their place in the program, strings without their quotes', () => {
	expect(readCode('curd = "set"', 'python')).toMatchObject([
		{ start: 0, end: 4, text: 'curd' },
		{ start: 8, end: 11, text: 'set' },
	]);
	expect(readCode('x = ""', 'python')[1]).toMatchObject({ start: 5, end: 5, text: '' });
	expect(readCode('')).toEqual([]);
});

describe('Python', () => {
	test.each([
		['a.b.c', ['name:a', 'name:a.b', 'name:a.b.c']],
		['a().b', ['name:a', 'name:?.b']],
		['a @ b', ['name:a', 'operator:@', 'name:b']],
		['a + b', ['name:a', 'name:b']],
		['f(x=1)', ['name:f', 'keyword:x(f)=1']],
		['f("s")', ['name:f', 'string:s(f)']],
		['"s"', ['string:s(?)']],
		['a.f(g(x=1), y=2)', ['name:a', 'name:a.f', 'name:g', 'keyword:x(g)=1', 'keyword:y(a.f)=2']],
		['{"k": 3}', ['keyword:k(?)=3']],
		['{"k"}', ['string:k(?)']],
		['def cut(x): pass', ['name:cut', 'name:x']],
		['class Vat: pass', ['name:Vat']],
		['[a][0].b', ['name:a', 'name:?.b']],
	])('%s', (code, tokens) => {
		expect(read(code, 'python')).toEqual(tokens);
	});
});

describe('imports of Python', () => {
	test.each([
		['import dairy\ndairy.cut', ['name:dairy^', 'name:dairy^', 'name:dairy.cut^']],
		['import dairy.vat\ndairy', ['name:dairy^', 'name:vat^', 'name:dairy^']],
		['import dairy.vat as v\nv.cut', 'name:dairy.vat.cut^'],
		['from dairy.vat import cut\ncut', 'name:dairy.vat.cut^'],
		['from dairy import (cut,\n  wash as w)\nw', 'name:dairy.wash^'],
		['from . import cut\ncut', 'name:cut^'],
		['import dairy as d\nd.f(x=1)', 'keyword:x^(dairy.f)=1'],
		['import dairy as d\nd.f("s")', 'string:s(dairy.f)'],
		['import a, b as c\nc', 'name:b^'],
		['import a\nb', 'name:b'],
	])('%j', (code, tokens) => {
		if (typeof tokens === 'string') expect(read(code, 'python').at(-1)).toBe(tokens);
		else expect(read(code, 'python')).toEqual(tokens);
	});
});

describe('JavaScript', () => {
	test.each([
		['const vat = new Vat({ size: 3 })', ['name:vat', 'name:Vat', 'keyword:size(?)=3']],
		['({ "size": 3 })', ['keyword:size(?)=3']],
		['f("s")', ['name:f', 'string:s(f)']],
		['import { cut } from "dairy"; cut', 'name:dairy.cut^'],
		['import { cut as c, wash } from "dairy"; wash', 'name:dairy.wash^'],
		['import { cut as c } from "dairy"; c', 'name:dairy.cut^'],
		['import * as d from "dairy"; d.cut', 'name:dairy.cut^'],
		['import dairy from "dairy"; dairy', 'name:dairy.dairy^'],
		['import "dairy"; dairy', 'name:dairy'],
		['cheese:\n  size: 3', ['keyword:cheese(?)=size: 3', 'keyword:size(?)=3']],
	])('%j', (code, tokens) => {
		if (typeof tokens === 'string') expect(read(code, 'javascript').at(-1)).toBe(tokens);
		else expect(read(code, 'javascript')).toEqual(tokens);
	});
});

test('a very long path keeps its first part and its last ones', () => {
	const path = Array.from({ length: 20 }, (_, i) => `p${i}`);
	const { path: kept } = readCode(path.join('.'), 'python').at(-1)!;
	expect(kept).toEqual(['p0', ...path.slice(-11)]);
	expect(readCode(path.slice(0, 12).join('.'), 'python').at(-1)!.path).toEqual(path.slice(0, 12));
});
