import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../text/languages/en.ts';
import { testGlossary } from '../../model/test-glossary.ts';
import { createAnnotate } from './annotate.ts';
import { lexicon } from './lexicon.ts';

const glossary = testGlossary({
	'blue-cheese': { title: 'Blue cheese', aliases: ['Bleu'], related: ['mould', 'curd'] },
	mould: { title: 'Mould', everyday: ['Mould'] },
	curd: { title: 'Curd', related: ['whey'] },
	whey: { title: 'Whey' },
	pasteurization: { title: 'Pasteurization', aliases: ['HTST'], related: ['curd'] },
	ripening: { title: 'Ripening', aliases: ['Affinage'], related: ['curd'] },
	'pre-acidification': { title: 'Pre-acidification' },
	'soft-rind': { title: 'Soft rind', homonyms: ['Rind'], related: ['whey'] },
	'hard-rind': { title: 'Hard rind', homonyms: ['Rind'], related: ['pasteurization'] },
	'raw-milk': { title: 'Raw milk', aliases: ['RAW'] },
});
const annotate = createAnnotate(
	lexicon({ ...glossary, site: { ...glossary.site, idioms: ['big whey'] } }),
	ENGLISH,
);

/** What is certain, as `words>slug`; what is not with a question mark. */
const read = (text: string) =>
	annotate(text).map(
		({ start, end, slugs, certain }) =>
			`${text.slice(start, end)}>${slugs.join('|')}${certain ? '' : '?'}`,
	);

describe('forms of a name', () => {
	test.each([
		['Two curds.', 'curds>curd'],
		['BLUE CHEESES', 'BLUE CHEESES>blue-cheese'],
		['blue-cheese sauce', 'blue-cheese>blue-cheese'],
		['a blue\ncheese', 'blue\ncheese>blue-cheese'],
		['The curd’s taste', 'curd>curd'],
		['preacidification', 'preacidification>pre-acidification'],
		['pre acidification', 'pre acidification>pre-acidification'],
	])('%j', (text, found) => {
		expect(read(text)).toEqual([found]);
	});

	test('verbs count beside terms they belong to', () => {
		expect(read('The curd was pasteurised.')).toContain('pasteurised>pasteurization');
		expect(read('It was pasteurised.')).toEqual([]);
	});
});

test('only the first mention, the longest name, and nothing inside words', () => {
	expect(read('Curd, curd and curds.')).toEqual(['Curd>curd']);
	expect(read('Blue cheese')).toEqual(['Blue cheese>blue-cheese']);
	expect(read('curdle wheyward')).toEqual([]);
	expect(read('blue, cheese')).toEqual([]);
});

test('short acronyms keep their case', () => {
	expect(read('raw facts')).toEqual([]);
	expect(read('RAW facts')).toEqual(['RAW>raw-milk']);
});

test('an everyday word is a term only where terms it is tied to are near', () => {
	expect(read('There is mould on the wall.')).toEqual([]);
	expect(read('The mould of a blue cheese.')).toEqual(['mould>mould', 'blue cheese>blue-cheese']);
	expect(read('We mould it into blue cheese.')).toEqual(['blue cheese>blue-cheese']);
});

test('a name of two entries means the one whose neighbours are near, or stays open', () => {
	expect(read('Whey runs off the rind.')).toEqual(['Whey>whey', 'rind>soft-rind']);
	expect(read('HTST, then whey, then the rind.').at(-1)).toBe('rind>hard-rind|soft-rind?');
});

test('an idiom hides the name in it', () => {
	expect(read('He talks big whey.')).toEqual([]);
});
