import { describe, expect, test } from 'vitest';
import type { TestTerm } from '../../model/test-glossary.ts';
import { testGlossary } from '../../model/test-glossary.ts';
import { ENGLISH } from '../../text/languages/en.ts';
import { lexicon } from '../annotate/lexicon.ts';
import { indexDescriptions } from '../search/descriptions.ts';
import { createFind } from '../search/find.ts';
import { nameIndex } from '../search/name-index.ts';
import { prepareNames } from '../search/prepared-names.ts';
import { paraphraseTexts, textIndex } from '../search/text-index.ts';
import { createResolve } from './resolve.ts';

/** Everything is made from cheese, which many terms need and so name. */
const onCheese = (term: TestTerm = {}): TestTerm => ({ prerequisites: ['cheese'], ...term });
const glossary = testGlossary({
	cheese: { aliases: ['Cheese wheel'], summary: 'Milk that was set, drained and ripened.' },
	curd: onCheese({
		summary: 'Solid part of milk once acid has made it set.',
		symbols: ['vat.cut_curd'],
	}),
	whey: onCheese({ summary: 'Thin liquid that drains off.' }),
	rennet: onCheese({ summary: 'Enzymes from the stomach of a calf that make milk firm.' }),
	brine: onCheese({ summary: 'Salt water that young wheels float in.', symbols: ['salt_level'] }),
	rind: onCheese({ covers: { kinds: ['Bloomy rind', 'Washed rind'], parts: [], related: [] } }),
	mold: onCheese({ everyday: ['Mold'], summary: 'Fungus that grows in veins.' }),
	affinage: onCheese({ summary: 'Care in the cellar: turning, brushing and washing for months.' }),
});
const names = nameIndex(glossary);
const descriptions = await indexDescriptions(
	names.entries,
	textIndex(glossary).texts,
	paraphraseTexts(glossary),
	ENGLISH,
);
const resolve = createResolve({
	index: { ...names, subjects: ['dairy'] },
	lexicon: lexicon(glossary),
	find: createFind(names, prepareNames(names.entries, ENGLISH), descriptions, ENGLISH),
	isKnown: descriptions.knows,
	language: ENGLISH,
});
const slugs = (text: string) => resolve(text).slugs;

describe('a question is about what it asks for, not where it asks for it', () => {
	test.each([
		['what does the rind do in a cheese', 'rind'],
		['what does brine mean in a cheese wheel', 'brine'],
		['rind problems in cheese wheels', 'rind'],
		['why does my cheese need rennet', 'rennet'],
		['explain affinage for cheese', 'affinage'],
	])('%s', (text, slug) => {
		expect(resolve(text)).toMatchObject({ slugs: [slug], confidence: 'sure' });
	});
});

describe('a comparison', () => {
	test('is of whole names', () => {
		expect(resolve('curd vs whey')).toMatchObject({
			kind: 'difference',
			slugs: ['curd', 'whey'],
			missing: [],
		});
		expect(slugs('differnce between curds and the whey')).toEqual(['curd', 'whey']);
		expect(slugs('curd vs cheese curd')).toEqual(['curd']);
	});

	test('can have three sides and more, and be a mere list', () => {
		expect(resolve('curd, whey and rennet')).toMatchObject({
			kind: 'difference',
			slugs: ['curd', 'whey', 'rennet'],
		});
		expect(slugs('difference between curd, whey and rennet')).toHaveLength(3);
	});

	test('of two things that one entry explains is about that entry', () => {
		expect(resolve('bloomy vs washed rind')).toMatchObject({ slugs: ['rind'], missing: [] });
	});

	test('with a side that has no entry says so, and answers the other', () => {
		expect(resolve('difference between rennet and pepsin')).toMatchObject({
			slugs: ['rennet'],
			missing: ['pepsin'],
		});
	});
});

describe('identifiers', () => {
	test.each([
		['vat.cut_curd()', 'curd'],
		['what does salt_level=0.2 do', 'brine'],
		['why call vat.cut_curd() twice', 'curd'],
	])('%s', (text, slug) => {
		expect(resolve(text)).toMatchObject({ slugs: [slug], confidence: 'sure' });
	});
});

test('a misspelled name is read as the name', () => {
	expect(slugs('what is affinnage good for')).toEqual(['affinage']);
});

test('what is described without a name is likely at most, or sure if it is nearly the summary', () => {
	expect(resolve('what do you call enzymes from the stomach of a calf').slugs).toEqual(['rennet']);
	expect(resolve('washing and brushing').confidence).toBe('likely');
});

test('what names nothing, or names it in passing, is not answered with confidence', () => {
	for (const text of [
		'how to install linux',
		'best laptop for cheese',
		'salary of a cheese engineer',
		'mold on my bathroom ceiling',
		'',
	]) {
		expect(resolve(text).confidence, text).not.toBe('sure');
	}
});
