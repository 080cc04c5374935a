import { describe, expect, test } from 'vitest';
import { createPacker } from './pack.ts';
import { testRecord } from '../records/test-record.ts';
import { countTokens } from './tokens.ts';

const record = testRecord({
	milk: { summary: 'What a cow gives.' },
	curd: {
		summary: 'Milk that has set.',
		prerequisites: ['milk'],
		confusedWith: [{ term: 'milk', difference: 'Curd is solid.' }],
		body: `## How it works\n${'Rennet sets the milk. '.repeat(40)}\n`,
	},
});
const addressOf = (slug: string) => `https://cheese.example/terms/${slug}/`;
const packer = createPacker(addressOf, countTokens);
const pack = (budget: number) => packer(record.terms, '# Cheese', budget);

describe.each([20, 40, 60, 100, 400, 4000])('a pack of %i tokens', (budget) => {
	test('stays within its budget and reports its token count', () => {
		const { text, tokens } = pack(budget);
		expect(tokens).toBe(countTokens(text));
		expect(tokens).toBeLessThanOrEqual(budget);
	});
});

test('has a sentence on each term before any details', () => {
	expect(pack(30).text).toBe(
		'# Cheese\n\n**Curd**: Milk that has set.\n\n**Milk**: What a cow gives.\n',
	);
});

test('adds differences next, then complete terms', () => {
	expect(pack(100).text).toContain('- Not Milk: Curd is solid.');
	expect(pack(4000).text).toContain('## How it works');
	expect(pack(4000).terms).toEqual(['curd', 'milk']);
});

test('omits terms that do not fit', () => {
	expect(pack(20).terms).toEqual(['curd']);
});
