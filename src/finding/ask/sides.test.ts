import { expect, test } from 'vitest';
import { languageOf } from '../../text/languages/language-of.ts';
import { findSides } from './sides.ts';

const slugsOf = (sides: readonly string[], names: Record<string, string>, tag: string) => {
	const nameOf = (text: string) => names[text.replaceAll(' ', '')];
	return findSides(sides, { nameOf, termOf: nameOf }, languageOf(tag)).map(({ slug }) => slug);
};

test('what the last side names belongs to all', () => {
	const names = { rawmilk: 'raw-milk', sheepmilk: 'sheep-milk' };
	expect(slugsOf(['raw', 'sheep milk'], names, 'en')).toEqual(['raw-milk', 'sheep-milk']);
});

test('a name that ends in another is told from it where words are not separated', () => {
	const names = { 勾配: 'gradient', 勾配降下法: 'gradient-descent' };
	expect(slugsOf(['勾配', '勾配降下法'], names, 'ja')).toEqual(['gradient', 'gradient-descent']);
});
