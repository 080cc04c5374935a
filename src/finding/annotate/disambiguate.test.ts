import { expect, test } from 'vitest';
import { ENGLISH } from '../../text/languages/en.ts';
import { wordsIn } from '../../text/word-spans.ts';
import { testGlossary } from '../../model/test-glossary.ts';
import { createDisambiguate } from './disambiguate.ts';
import { createFindNames } from './find-names.ts';
import { lexicon } from './lexicon.ts';

const everyday = (title: string, related: string[] = []) => ({ title, everyday: [title], related });
const words = lexicon(
	testGlossary({
		curd: { related: ['mold', 'press', 'rack'] },
		mold: everyday('Mold', ['press']),
		press: everyday('Press', ['rack']),
		rack: everyday('Rack'),
		whey: {},
		milk: {},
		salt: {},
		brine: {},
		lab: { title: 'LAB', everyday: ['LAB'] },
		'soft-rind': { homonyms: ['Rind'], related: ['whey'] },
		'hard-rind': { homonyms: ['Rind'], related: ['milk'] },
	}),
);
const slugOf = (index: number) => words.entries[index]!.slug;
/** Names with their meaning, or candidates in brackets. */
const resolve = (text: string) => {
	const list = wordsIn(text, ENGLISH);
	const found = createFindNames(words, ENGLISH)(list);
	return createDisambiguate(words, ENGLISH)(list, found).map(
		({ occurrence, meaning, candidates }) =>
			[
				list[occurrence.at]!.text,
				meaning === undefined ? `[${candidates.map(slugOf).join()}]` : slugOf(meaning),
			].join(' '),
	);
};

test('an everyday word needs a related term in its sentence, or more around it', () => {
	expect(resolve('mold')).toEqual(['mold []']);
	expect(resolve('A mold with curd.')).toEqual(['mold mold', 'curd curd']);
	expect(resolve(`A mold. With curd. ${'So it goes. '.repeat(8)}`)).toEqual([
		'mold [mold]',
		'curd curd',
	]);
	expect(resolve('A mold. With curd and whey, milk.')).toEqual([
		'mold mold',
		'curd curd',
		'whey whey',
		'milk milk',
	]);
	expect(resolve('A mold with whey.')).toEqual(['mold []', 'whey whey']);
	expect(resolve(`A mold with whey and salt. ${'So it goes. '.repeat(8)}`)[0]).toBe('mold [mold]');
	expect(resolve('A mold with whey, salt, milk and brine.')[0]).toBe('mold mold');
});

test('in a sentence or two less is needed', () => {
	expect(resolve('A mold. With curd.')).toEqual(['mold mold', 'curd curd']);
});

test('so is for acronyms', () => {
	const around = 'A curd with whey and milk. ';
	expect(resolve(`${around}LAB. ${'So it goes. '.repeat(8)}`).at(-1)).toBe('LAB lab');
	expect(resolve(`LAB. ${'So it goes. '.repeat(12)}`)).toEqual(['LAB []']);
});

test.each([
	['a part of another word', 'A multi-mold curd.', 'mold []'],
	['the beginning of one', 'A mold-weighted curd.', 'mold []'],
	['followed by what is counted', 'A mold 24 hours after the curd.', 'mold []'],
	['counted itself', 'A 40GB mold with curd.', 'mold []'],
])('an everyday word that is %s is not the term', (_why, text, found) => {
	expect(resolve(text)[0]).toBe(found);
});

test('what has been resolved helps to resolve more', () => {
	expect(resolve('The rack. It is far away. A press in a mold with curd.')).toEqual([
		'rack rack',
		'press press',
		'mold mold',
		'curd curd',
	]);
});

test('a shared name needs a clear lead, and lists its candidates best first', () => {
	expect(resolve('The rind of whey.')[0]).toBe('rind soft-rind');
	expect(resolve('The rind of milk.')[0]).toBe('rind hard-rind');
	expect(resolve('The rind of whey and milk.')[0]).toBe('rind [hard-rind,soft-rind]');
	expect(resolve('The rind of milk. Whey.')[0]).toBe('rind [hard-rind,soft-rind]');
	expect(resolve('The rind.')[0]).toBe('rind []');
});

test('a verb is not a name', () => {
	expect(resolve('We mold the curd.')).toEqual(['mold []', 'curd curd']);
	expect(resolve('He molds the curd.')).toEqual(['molds []', 'curd curd']);
	expect(resolve('The molds hold curd.')[0]).toBe('molds mold');
	expect(resolve('We, mold, curd.')[0]).toBe('mold mold');
	expect(resolve('Press the curd.')[0]).toBe('Press press');
	expect(resolve('To curd.')).toEqual(['curd curd']);
});
