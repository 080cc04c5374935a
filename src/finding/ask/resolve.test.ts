import { describe, expect, test } from 'vitest';
import type { TestTerm } from '../../model/test-glossary.ts';
import { testGlossary } from '../../model/test-glossary.ts';
import { resolveIn } from './test-resolve.ts';

/** Everything is made from cheese, which many terms need and so name. */
const onCheese = (term: TestTerm = {}): TestTerm => ({ prerequisites: ['cheese'], ...term });
const glossary = testGlossary({
	cheese: { aliases: ['Cheese wheel'], summary: 'Milk that was set, drained and ripened.' },
	curd: onCheese({
		summary: 'Solid part of milk once acid has made it set.',
		symbols: ['vat.cut_curd'],
	}),
	whey: onCheese({ summary: 'Thin liquid that drains off.', symbols: ['curd tank overflows'] }),
	rennet: onCheese({
		summary: 'Enzymes from the stomach of a calf that make milk firm.',
		covers: { kinds: [], parts: ['Chymosin'], related: [] },
		origin: { year: 1874, by: 'Hansen', work: 'On Rennet' },
	}),
	brine: onCheese({
		summary: 'Salt water that young wheels float in.',
		symbols: ['salt_level', '##', 'salt pump is dry'],
	}),
	rind: onCheese({ covers: { kinds: ['Bloomy rind', 'Washed rind'], parts: [], related: [] } }),
	mold: onCheese({ everyday: ['Mold'], summary: 'Fungus that grows in veins.' }),
	pasteurization: onCheese({ aliases: ['HTST'], spellings: ['pastuerization of milk'] }),
	thermization: onCheese({ aliases: ['SET'], summary: 'Gentle warming of milk.' }),
	'rind-washing': onCheese({ summary: 'Care for a crust.' }),
	affinage: onCheese({ summary: 'Care in the cellar: turning, brushing and washing for months.' }),
});
const resolve = await resolveIn(glossary, ['dairy']);
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

	test.each([
		'curd vs whey for a long winter',
		'curd or whey for the winter, does it matter',
		'when would i use curd instead of the whey',
		'is the curd generally firmer than whey in spring?',
		'is curd just a kind of whey',
		'how do i decide between curd and whey for a company dinner',
		'diff btw curd n whey pls',
		'curd whey - whats the diff and who eats what',
		'curd vs whey why does one drain off',
		'curd and whey are they related?',
		'dry curd = whey?',
	])('with words around its sides: %s', (text) => {
		expect(resolve(text)).toMatchObject({ slugs: ['curd', 'whey'], confidence: 'sure' });
	});

	test('of which a side goes on is none of its name', () => {
		expect(slugs('washed rinds vs whey powder')).not.toContain('whey');
		expect(slugs('does curd or whey need rennet')).not.toEqual(['curd', 'whey']);
	});

	test('of two things that the same name is a part of is not answered with confidence', () => {
		expect(resolve('difference between yellow brine and cloudy brine').confidence).not.toBe('sure');
	});

	test('of fragments is none', () => {
		expect(resolve('wash the rind before vs after the brine').missing).toEqual([]);
		expect(resolve('is curd or whey better for bread').slugs).toEqual(['curd', 'whey']);
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

test('acronyms may be written in small letters unless they are words then', () => {
	expect(resolve('is htst needed for cheese')).toMatchObject({
		slugs: ['pasteurization'],
		confidence: 'sure',
	});
	expect(slugs('why is there SET milk')).toEqual(['thermization']);
	expect(slugs('how many minutes until milk is set')).not.toContain('thermization');
});

test('a misspelled name is read as the name', () => {
	expect(slugs('what is affinnage good for')).toEqual(['affinage']);
	expect(slugs('why does pastuerization matter')).toEqual(['pasteurization']);
});

test.each([
	'PumpError: the salt pump is dry, stopping after 2 vats',
	'why do I get "Salt pump is dry"',
])('an error message is a question about the term that has it: %s', (question) => {
	expect(slugs(question)).toEqual(['brine']);
});

test('a name in an error message is a part of it', () => {
	expect(slugs('the curd tank overflows')).toEqual(['whey']);
	expect(slugs('why: "the curd tank overflows" with rennet')).not.toContain('curd');
});

test('an error message tells more than an identifier in it', () => {
	expect(slugs('PumpError: the salt pump is dry (vat.cut_curd)')).toEqual(['brine']);
});

test('a part of an error message is not that message', () => {
	expect(slugs('is the pump dry')).not.toContain('brine');
});

test('what is described without a name is likely at most, or sure if it is nearly the summary', () => {
	expect(resolve('what do you call enzymes from the stomach of a calf').slugs).toEqual(['rennet']);
	expect(resolve('washing and brushing').confidence).toBe('likely');
});

test('what a term only explains is told from what it is about', () => {
	expect(resolve('what is a bloomy rind')).toMatchObject({ slugs: ['rind'], isCovered: true });
	expect(resolve('what is a rind')).toMatchObject({ slugs: ['rind'], isCovered: false });
});

test('whoever asks for a name does not mean one that the question has', () => {
	expect(slugs('the thin liquid that drains off the curd is called?')).toEqual(['whey']);
	expect(slugs('is there a word for the part of the curd that drains off')).toEqual(['whey']);
});

test('the last sentence may only add to the question', () => {
	expect(resolve('How does affinage work? With a small example if possible')).toMatchObject({
		slugs: ['affinage'],
		confidence: 'sure',
	});
});

test('what is used says more than the general term that it is used for', () => {
	expect(slugs('a cheese with rennet')).toEqual(['rennet']);
	expect(slugs('affinage with rennet')).toEqual(['affinage']);
});

test('whoever asks what mistake that is does not name it', () => {
	expect(slugs('i left the curd alone and a fungus grows in veins, what problem is that')).toEqual([
		'mold',
	]);
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

test('tags are no words, and signs alone name nothing', () => {
	expect(resolve('<b onclick=x>what is</b> rennet').slugs).toEqual(['rennet']);
	expect(resolve('```').slugs).toEqual([]);
});

test('a name may be written as a verb and its object', () => {
	expect(slugs('how do i wash my rinds without a cellar')).toEqual(['rind-washing']);
});

test('the name of a part does not hide what has it', () => {
	expect(slugs('what do you call enzymes that make milk firm like chymosin')).toEqual(['rennet']);
});

test('a work leads to what it introduced', () => {
	expect(slugs('who wrote On Rennet')).toEqual(['rennet']);
});
