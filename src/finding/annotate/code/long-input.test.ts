import { describe, expect, test } from 'vitest';
import { testGlossary } from '../../../model/test-glossary.ts';
import { LONG_INPUTS } from '../../search/test-long-inputs.ts';
import { lexicon } from '../lexicon.ts';
import { CODE_LIMIT } from '../limits.ts';
import { createExplain } from './explain.ts';
import { splitIntoChunks } from './chunks.ts';
import { readCode } from './read-code.ts';

const explain = createExplain(
	lexicon(testGlossary({ curd: { symbols: ['dairy.Vat', 'size=', 'cut_and_drain_curd'] } })),
);

// With quadratic running time these would exceed the test timeout.
describe.each(['python', 'javascript'] as const)('as %s', (language) => {
	test.each(Object.entries(LONG_INPUTS))('explains %s', (_, code) => {
		expect(explain(code, language)).toBeDefined();
	});
});

const PYTHON = `@step
def make(milk, *, salt=3):
    vat = dairy.vats.Vat(milk, size=salt)
    for wheel in vat.wheels:
        wheel.turn(times=2, side="upper")

    return vat.cut(
        chunks=9,
    )

`;
const JAVASCRIPT = `export function make(milk, { salt = 3 }) {
	const vat = new dairy.vats.Vat(milk, { size: salt });

	for (const wheel of vat.wheels) wheel.turn({ times: 2, side: 'upper' });
	return vat.cut(
		{ chunks: 9 },
	);
}
`;

test.each([
	['python', PYTHON],
	['javascript', JAVASCRIPT],
] as const)('a long program in %s yields the same tokens as its parts', (language, part) => {
	const times = 200;
	const once = readCode(part, language);
	const tokens = readCode(part.repeat(times), language);
	const limit = Math.floor(CODE_LIMIT / part.length);
	const expected = Array.from({ length: Math.min(times, limit) }, (_, index) =>
		once.map((token) => ({
			...token,
			start: token.start + index * part.length,
			end: token.end + index * part.length,
		})),
	).flat();
	expect(tokens.slice(0, expected.length)).toEqual(expected);
});

test('a name imported at the start is resolved at the end', () => {
	const code = `import dairy as d\n${'x = 1\n'.repeat(5000)}d.Vat()\n`;
	expect(readCode(code, 'python').at(-1)).toMatchObject({ text: 'Vat', path: ['dairy', 'Vat'] });
});

test('nothing beyond the limit is read', () => {
	const line = 'vat = 1\n';
	const code = line.repeat(Math.ceil(CODE_LIMIT / line.length) + 10);
	expect(readCode(`${code}whey = 1`, 'python').some(({ text }) => text === 'whey')).toBe(false);
});

describe('a program is split', () => {
	test('into one chunk if it has the usual length', () => {
		const code = JAVASCRIPT.repeat(10);
		expect(splitIntoChunks(code)).toEqual([{ start: 0, code }]);
	});

	test('where statements begin, without losing text', () => {
		const code = PYTHON.repeat(100);
		const chunks = splitIntoChunks(code);
		expect(chunks.map((chunk) => chunk.code).join('')).toBe(code);
		for (const { start, code: chunk } of chunks) {
			expect(code.slice(start, start + chunk.length)).toBe(chunk);
			expect(chunk).toMatch(/^(?:@|def )/);
		}
	});

	test('anywhere if it has no line breaks', () => {
		const code = 'f(1);'.repeat(10_000);
		expect(
			splitIntoChunks(code)
				.map((chunk) => chunk.code)
				.join(''),
		).toBe(code);
	});
});
