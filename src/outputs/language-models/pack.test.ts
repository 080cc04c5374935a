import { describe, expect, test } from 'vitest';
import { createPacker } from './pack.ts';
import type { TermRecord } from '../records/records.ts';
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

describe('with a token per character', () => {
	const [curd] = record.terms as [TermRecord];
	const plain = { ...curd, aliases: ['Junket'], relations: { ...curd.relations, needs: [] } };
	const other = { ...plain, slug: 'other', confusions: [] };
	const count = createPacker(addressOf, (text) => text.length);
	const sentence = '**Curd** (Junket): Milk that has set.\n\n';
	const difference = '- Not Milk: Curd is solid.\n';
	const lengthWith = (budget: number, terms = [plain, other]) => {
		const { text, terms: slugs } = count(terms, '#', budget);
		return [text.length, slugs.join()];
	};

	test('a sentence is added if it fits exactly', () => {
		expect(count([plain], '#', 3 + sentence.length).text).toBe(`#\n\n${sentence.trim()}\n`);
		expect(count([plain], '#', 2 + sentence.length)).toEqual({ text: '#\n', tokens: 2, terms: [] });
	});

	test('a difference replaces the sentence if the rest of it fits exactly', () => {
		const two = 3 + 2 * sentence.length;
		expect(lengthWith(two)).toEqual([two - 1, 'curd,other']);
		expect(lengthWith(two + difference.length - 1)).toEqual([two - 1, 'curd,other']);
		expect(lengthWith(two + difference.length)).toEqual([
			two - 1 + difference.length,
			'curd,other',
		]);
	});

	test('what does not fit is left out, and shorter ones after it are not', () => {
		const long = { ...plain, slug: 'long', summary: 'x'.repeat(100) };
		expect(lengthWith(3 + sentence.length, [long, plain])[1]).toBe('curd');
	});

	test('names and prerequisites are part of it', () => {
		expect(count([curd], '#', 100).text).toContain(
			'**Curd**: Milk that has set.\n- Know first: Milk\n',
		);
	});

	test('no terms, no text', () => {
		expect(count([], '#', 100)).toEqual({ text: '#\n', tokens: 2, terms: [] });
	});
});

test('terms are measured once', () => {
	let calls = 0;
	const counting = createPacker(addressOf, (text) => {
		calls++;
		return countTokens(text);
	});
	counting(record.terms, '#', 4000);
	const first = calls;
	counting(record.terms, '#', 4000);
	expect(calls - first).toBeLessThan(first / 2);
});
