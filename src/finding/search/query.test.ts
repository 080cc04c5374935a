import { expect, test } from 'vitest';
import { ENGLISH } from '../../text/languages/en.ts';
import { parseQuery } from './query.ts';

test.each([
	['What is a loss function?', 'loss function'],
	['what are embeddings', 'embeddings'],
	['how does LoRA work', 'LoRA'],
	['what does GQA stand for?', 'GQA'],
	['define perplexity', 'perplexity'],
	['can you explain dropout to me', 'dropout to me'],
	['why do we need brining', 'brining'],
	['what is the purpose of salt', 'salt'],
	['how do you calculate salinity in cheese', 'salinity in cheese'],
	['whey explained in simple terms', 'whey'],
	['whatever', 'whatever'],
	['learning to work', 'learning to work'],
	['what is', 'what is'],
])('"%s" asks about "%s"', (query, subject) => {
	expect(parseQuery(query, [], ENGLISH).subject).toBe(subject);
});

test.each([
	['difference between curd and whey', ['curd', 'whey']],
	['What is the difference between a curd and the whey?', ['curd', 'whey']],
	['brie vs. camembert', ['brie', 'camembert']],
	['brie versus camembert', ['brie', 'camembert']],
	['how is brie different from camembert', ['brie', 'camembert']],
	['how do curd and whey differ', ['curd', 'whey']],
	['is curd the same as whey', ['curd', 'whey']],
	['compare brie with camembert', ['brie', 'camembert']],
])('"%s" compares two things', (query, compared) => {
	expect(parseQuery(query, [], ENGLISH).compared).toEqual(compared);
});

test('"and" alone is not a comparison', () => {
	expect(parseQuery('curds and whey', [], ENGLISH).compared).toBeUndefined();
});

test.each([
	['curd in cheese making', 'curd'],
	['what is curd in Cheese Making?', 'curd'],
	['curd in cheese', 'curd in cheese'],
	['in cheese making', 'in cheese making'],
	['  what’s   curd?!.', 'curd'],
	['why does cheese need salt', 'salt'],
	['', ''],
	['?', ''],
	['what is the', 'the'],
	['the curd', 'curd'],
	['curd means', 'curd means'],
	['what is curd used for useful', 'curd'],
	['curd explained tutorial', 'curd'],
	['please explain what is curd', 'curd'],
])('"%s" in the field of cheese making asks about "%s"', (query, subject) => {
	expect(parseQuery(query, ['dairy', 'cheese making'], ENGLISH).subject).toBe(subject);
});

test('the subject of a comparison is kept', () => {
	expect(parseQuery('the curd vs a whey', [], ENGLISH)).toEqual({
		subject: 'curd vs a whey',
		compared: ['curd', 'whey'],
	});
});
