import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../text/languages/en.ts';
import { testGlossary } from '../../model/test-glossary.ts';
import { createAnnotate, createAnnotateInSlices } from './annotate.ts';
import { lexicon } from './lexicon.ts';

const glossary = testGlossary({
	'blue-cheese': { title: 'Blue cheese', aliases: ['Bleu'], related: ['mold', 'curd'] },
	mold: { title: 'Mold', everyday: ['Mold'] },
	curd: {
		title: 'Curd',
		related: ['whey'],
		covers: { kinds: [['Quark', 'Topfen cheese']], parts: [], related: [] },
	},
	whey: { title: 'Whey' },
	pasteurization: { title: 'Pasteurization', aliases: ['HTST'], related: ['curd'] },
	ripening: { title: 'Ripening', aliases: ['Affinage'], related: ['curd'] },
	'pre-acidification': { title: 'Pre-acidification' },
	'soft-rind': { title: 'Soft rind', homonyms: ['Rind'], related: ['whey'] },
	'hard-rind': { title: 'Hard rind', homonyms: ['Rind'], related: ['pasteurization'] },
	'raw-milk': { title: 'Raw milk', aliases: ['RAW'] },
});
const words = lexicon({ ...glossary, site: { ...glossary.site, idioms: ['big whey'] } });
const annotate = createAnnotate(words, ENGLISH);

/** Annotations as `words>slug`, with a question mark if uncertain. */
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

	test('a verb form counts next to a related term', () => {
		expect(read('The curd was pasteurised.')).toContain('pasteurised>pasteurization');
		expect(read('It was pasteurised.')).toEqual([]);
	});
});

test('finds the first mention and the longest name, and nothing inside words', () => {
	expect(read('Curd, curd and curds.')).toEqual(['Curd>curd']);
	expect(read('Blue cheese')).toEqual(['Blue cheese>blue-cheese']);
	expect(read('curdle wheyward')).toEqual([]);
	expect(read('blue, cheese')).toEqual([]);
});

test('short acronyms are case-sensitive', () => {
	expect(read('raw facts')).toEqual([]);
	expect(read('RAW facts')).toEqual(['RAW>raw-milk']);
});

test('an everyday word is a term only near related terms', () => {
	expect(read('There is mold on the wall.')).toEqual([]);
	expect(read('The mold of a blue cheese.')).toEqual(['mold>mold', 'blue cheese>blue-cheese']);
	expect(read('We mold it into blue cheese.')).toEqual(['blue cheese>blue-cheese']);
});

test('a shared name means the term with related terms nearby, or stays ambiguous', () => {
	expect(read('Whey runs off the rind.')).toEqual(['Whey>whey', 'rind>soft-rind']);
	expect(read('HTST, then whey, then the rind.').at(-1)).toBe('rind>hard-rind|soft-rind?');
});

test('a name inside an idiom is ignored', () => {
	expect(read('He talks big whey.')).toEqual([]);
});

test('a term is told once, also if it was a candidate before', () => {
	expect(read('The rind and HTST and whey. Soft rind.')).toEqual([
		'rind>hard-rind?',
		'HTST>pasteurization',
		'whey>whey',
		'Soft rind>soft-rind',
	]);
	expect(read('')).toEqual([]);
});

test('what a term explains is marked as such, by any of its names', () => {
	const covers = (text: string) => annotate(text).map(({ slugs, isCover }) => [...slugs, isCover]);
	expect(covers('Quarks float on whey.')).toEqual([
		['curd', true],
		['whey', false],
	]);
	expect(covers('Topfen cheese')).toEqual([['curd', true]]);
	expect(covers('Curd, such as quark, and quark again')).toEqual([
		['curd', false],
		['curd', true],
	]);
});

test('what no one sees is read through, and tags of HTML are no words', () => {
	expect(read('A cu\u00ADrd and wh\u200Bey.')).toEqual(['cu\u00ADrd>curd', 'wh\u200Bey>whey']);
	expect(read('A blue-\ncheese.')).toEqual(['blue-\ncheese>blue-cheese']);
	expect(read('<p title="whey">Two <b>curds</b>.</p>')).toEqual(['curds>curd']);
});

test('a long text is read slice by slice, the last of which has all', () => {
	const text = `Whey. ${'No term here.\n'.repeat(4000)}Bleu mold.`;
	const slices = [...createAnnotateInSlices(words, ENGLISH)(text)];
	expect(slices.length).toBeGreaterThan(1);
	expect(slices[0]!.annotations.map(({ slugs }) => slugs)).toEqual([['whey']]);
	expect(slices[0]!.read).toBeLessThan(text.length);
	expect(slices.at(-1)).toEqual({ read: text.length, annotations: annotate(text) });
});
