import { expect, test } from 'vitest';
import { splitIntoChunks } from './chunks.ts';

const SIZE = 5000;
const lengths = (program: string) => splitIntoChunks(program).map(({ code }) => code.length);
/** Lines that are all as good a place to cut as any other, so that each case has one that is better. */
const filler = (length: number, line = '        x = 1\n') => line.repeat(length / line.length);

test('a program of the usual length is one chunk', () => {
	expect(splitIntoChunks('curd = 1')).toEqual([{ start: 0, code: 'curd = 1' }]);
	expect(splitIntoChunks('')).toEqual([]);
	expect(lengths('a'.repeat(SIZE))).toEqual([SIZE]);
});

test('chunks follow each other, and are cut anywhere if there are no lines', () => {
	expect(splitIntoChunks('a'.repeat(2 * SIZE + 1))).toEqual([
		{ start: 0, code: 'a'.repeat(SIZE) },
		{ start: SIZE, code: 'a'.repeat(SIZE) },
		{ start: 2 * SIZE, code: 'a' },
	]);
});

test.each([
	['a statement rather than another line', 'def cut():\n', 'y = 1\n'],
	['less indentation', '    y = 1\n', '        def cut():\n'],
	['less indentation by tabs', '\ty = 1\n', '\t\t\ty = 1\n'],
	['another line rather than an empty one', '        y = 1\n', '\n'],
	['another line rather than an empty one with a return', '        y = 1\n', '\r\n'],
	['another line rather than a closing bracket', '        y = 1\n', ')\n'],
	['another line rather than an else', '        y = 1\n', 'else:\n'],
	['a decorator', '@vat\n', 'y = 1\n'],
])('cuts before %s', (_, better, worse) => {
	const deep = `${' '.repeat(10)}x = 1\n`;
	const [before, between, after] = [250, 20, 200].map((count) => deep.repeat(count));
	for (const [first, second] of [
		[better, worse],
		[worse, better],
	] as const) {
		const program = before! + first + between! + second + after!;
		const [, next] = splitIntoChunks(program);
		expect(next!.code.startsWith(better)).toBe(true);
	}
});

test('of equal places the last one is taken, in the second half only', () => {
	const [first] = lengths(filler(3 * SIZE));
	expect(first).toBe(SIZE - (SIZE % 14));
	const early = `def cut():\n${filler(2 * SIZE)}`.replace('def', 'x\ndef');
	expect(lengths(early)[0]).toBeGreaterThan(SIZE / 2);
});

test('a line at the limit is a place to cut', () => {
	const line = `${'a'.repeat(99)}\n`;
	expect(lengths(line.repeat(60))).toEqual([SIZE, 1000]);
});

test('the middle of a long run of punctuation is blanked', () => {
	const shown = (length: number) => splitIntoChunks('#'.repeat(length))[0]!.code;
	expect(shown(99)).toBe('#'.repeat(99));
	expect(shown(100)).toBe(`${'#'.repeat(40)}${' '.repeat(20)}${'#'.repeat(40)}`);
});
