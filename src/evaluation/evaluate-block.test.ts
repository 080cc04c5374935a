import { describe, expect, test } from 'vitest';
import { evaluateBlock } from './evaluate-block.ts';

/** The printed value. */
function runExample(code: string): string {
	const result = evaluateBlock({ kind: 'run', code });
	return 'output' in result ? result.output : JSON.stringify(result);
}

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
		['true', 'true'],
		['NaN', 'NaN'],
	])('%s', (code, printed) => {
		expect(runExample(code)).toBe(printed);
	});

	test('lists of like objects become columns', () => {
		const code = "[{ cheese: 'Brie', fat: 0.28 }, { cheese: 'Edam', fat: 1 / 4 }]";
		expect(runExample(code)).toBe('cheese   fat\nBrie    0.28\nEdam    0.25');
	});

	test('an object too long for a line gets a line for each field', () => {
		const code = "({ first: 'x'.repeat(40), second: 'y'.repeat(40) })";
		expect(runExample(code)).toBe(`first:  ${'x'.repeat(40)}\nsecond: ${'y'.repeat(40)}`);
	});
});

describe('refuses what would differ from run to run, and names the line', () => {
	test.each([
		['1;\nMath.random()', /Math\.random is not available/, 2],
		['1;\n\nnew Date()', /Date is not defined/, 3],
		['(1000).toLocaleString()', /toLocaleString is not available/, 1],
		["require('fs')", /require is not defined/, 1],
		['console.log(1)', /console is not defined/, 1],
		['const x = 1;\nx.y.z', /undefined/, 2],
		['let a =;', /Unexpected token/, 1],
		['const x = 1;', /no value/, 1],
		['for (;;) {}', /timed out/, 1],
	])('%s', { timeout: 20_000 }, (code, message, line) => {
		const result = evaluateBlock({ kind: 'run', code });
		expect(result).toEqual({ error: expect.stringMatching(message), line });
	});
});
