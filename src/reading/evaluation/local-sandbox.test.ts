import { describe, expect, test } from 'vitest';
import { evaluateBlock } from '../../evaluation/evaluate-block.ts';
import { runLocally } from './local-sandbox.ts';

const run = (code: string) => evaluateBlock({ kind: 'run', code }, runLocally);

describe('prints the value of the last expression', () => {
	test.each([
		['1 + 1', '2'],
		['0.1 + 0.2', '0.3'],
		['1 / 3', '0.333333'],
		['1e-9 / 3', '3.33333e-10'],
		["'a' + 'b'", 'ab'],
		['[1, 2].map((x) => x / 3)', '[ 0.333333, 0.666667 ]'],
		["({ before: 1 / 3, after: 'x' })", "{ before: 0.333333, after: 'x' }"],
		['new Float32Array([0.5, 0.25])', '[ 0.5, 0.25 ]'],
		['new Map([[1, { a: 2 }]])', 'Map(1) { 1 => { a: 2 } }'],
		['new Set([1, 2])', 'Set(2) { 1, 2 }'],
		['[10n, -0, undefined, null]', '[ 10n, -0, undefined, null ]'],
		[
			"[Symbol('rind'), (milk) => milk, new Error('sour')]",
			'[ Symbol(rind), [Function], Error: sour ]',
		],
		['true', 'true'],
		['NaN', 'NaN'],
		['-Infinity', '-Infinity'],
	])('%s', async (code, output) => {
		expect(await run(code)).toEqual({ output });
	});

	test('formats a list of similar objects as columns', async () => {
		const code = "[{ cheese: 'Brie', fat: 0.28 }, { cheese: 'Edam', fat: 1 / 4 }]";
		expect(await run(code)).toEqual({ output: 'cheese   fat\nBrie    0.28\nEdam    0.25' });
	});

	test('formats a long object with one field per line', async () => {
		const code = "({ first: 'x'.repeat(40), second: 'y'.repeat(40) })";
		expect(await run(code)).toEqual({
			output: `first:  ${'x'.repeat(40)}\nsecond: ${'y'.repeat(40)}`,
		});
	});
});

describe('rejects nondeterministic code and code without a value, and reports the line', () => {
	test.each([
		['1;\nMath.random()', /Math\.random is not available/, 2],
		['1;\n\nnew Date()', /'Date' is not defined/, 3],
		['(1000).toLocaleString()', /toLocaleString is not available/, 1],
		["require('fs')", /'require' is not defined/, 1],
		['console.log(1)', /'console' is not defined/, 1],
		['const x = 1;\nx.y.z', /of undefined/, 2],
		['let a =;', /unexpected token/, 1],
		['const x = 1;', /no value/, 1],
	])('%s', async (code, message, line) => {
		expect(await run(code)).toEqual({ error: expect.stringMatching(message), line });
	});
});

describe('hostile code results in an ordinary error', () => {
	test.each([
		["globalThis.constructor.constructor('return process')()", /'process' is not defined/],
		["import('node:fs').catch((e) => e.constructor.constructor('return process')())", /a promise/],
		['throw null', /throws null/],
		['throw { get message() { throw 1; }, toString() { throw 2; } }', /cannot be printed/],
		['Promise.reject(1)', /a promise/],
		['(async () => { for (;;) await 0; })()', /a promise/],
		['const o = {}; o.o = o; o', /contains itself/],
		['let a = []; for (let i = 0; i < 1e5; i++) a = [a]; a', /more than 16 levels/],
		['Array.from({ length: 1e5 }, (_, i) => i)', /more than 50000 parts/],
		["'x'.repeat(1e6)", /prints 1000000 characters/],
		['const f = () => f(); f()', /stack overflow/],
		['new Array(3e8).fill(1.5)', /more than 128 MB/],
		['new Uint8Array(1e9)', /more than 128 MB/],
	])('%s', { timeout: 60_000 }, async (code, message) => {
		expect(await run(code)).toEqual({ error: expect.stringMatching(message), line: 1 });
	});

	test.each([
		'for (;;) {}',
		'({ get milk() { for (;;) {} } })',
		'new Proxy({}, { ownKeys() { for (;;) {} } })',
		"/(a+)+$/.test('a'.repeat(40) + '!')",
	])('%s times out', { timeout: 120_000 }, async (code) => {
		expect(await run(code)).toEqual({ error: 'runs longer than 5 seconds', line: 1 });
		// The next block is not affected.
		expect(await run('1 + 1')).toEqual({ output: '2' });
	});

	test('an example cannot tamper with how values are printed', async () => {
		const tamper = `Array.prototype.push = JSON.stringify = Object.keys = () => 'gouda';
({ milk: 1 })`;
		expect(await run(tamper)).toEqual({ output: '{ milk: 1 }' });
		expect(await run('({ milk: [1, 2] })')).toEqual({ output: '{ milk: [ 1, 2 ] }' });
	});

	test('a figure whose function never returns times out', { timeout: 60_000 }, async () => {
		const code = '({ marks: [{ line: curve(() => { for (;;) {} }, 0, 1) }] })';
		expect(await evaluateBlock({ kind: 'plot', code }, runLocally)).toEqual({
			error: 'runs longer than 5 seconds',
			line: 1,
		});
	});
});

describe('a figure in which a number may move', () => {
	const evaluate = (caption: string, vary = 'vary fat 1..4 step 1') =>
		evaluateBlock(
			{
				kind: 'plot',
				code: `const fat = 2;\n({ caption: ${caption}, alt: 'a', marks: [{ line: [[0, 0], [1, 1 / fat]] }] })`,
				vary,
			},
			runLocally,
		);

	test('is drawn with the number in its code', async () => {
		expect(await evaluate('`${fat} g`')).toMatchObject({ figure: { caption: '2 g' } });
	});

	test('must be one at both ends', async () => {
		expect(await evaluate("'c'", 'vary fat 0..4 step 1')).toMatchObject({
			error: expect.stringMatching(/^with fat = 0, .*Infinity/),
			line: 0,
			hint: 'Fix the code, or narrow the range',
		});
	});

	test('keeps the formulas of its caption', async () => {
		expect(await evaluate('`$$${fat}$$`')).toMatchObject({
			error: 'with fat = 1, a formula of the caption is another one',
			hint: 'Write what varies outside of $$',
		});
	});
});
