import { expect, test } from 'vitest';
import { splitAtNames } from './text-parts.ts';

const marked = (text: string, ...owners: string[][]) =>
	splitAtNames(text, owners)
		.map((part) => (part.owner === undefined ? part.text : `[${part.owner} ${part.text}]`))
		.join('');

test('finds names in singular or plural and any case, as whole words only', () => {
	expect(marked('Bries, a brie, briefly; Brie.', ['Brie'])).toBe(
		'[0 Bries], a [0 brie], briefly; [0 Brie].',
	);
});

test('prefers the longest name', () => {
	expect(marked('Blue cheese is a cheese.', ['Cheese'], ['Blue cheese'])).toBe(
		'[1 Blue cheese] is a [0 cheese].',
	);
});

test('matches acronyms by case, and hyphens as spaces', () => {
	expect(marked('PDO is not pdo; PDOs.', ['PDO'])).toBe('[0 PDO] is not pdo; [0 PDOs].');
	expect(marked('a whey-cheese', ['Whey cheese'])).toBe('a [0 whey-cheese]');
});

test('does not match after a hyphen', () => {
	expect(marked('non-vegetarian, vegetarian-friendly', ['Vegetarian'])).toBe(
		'non-vegetarian, [0 vegetarian]-friendly',
	);
});

test('does not treat names as patterns', () => {
	expect(marked('C++ (or D)', ['C++ (or D)'])).toBe('[0 C++ (or D)]');
});

test('keeps the text around names, and of a text without names everything', () => {
	expect(splitAtNames('a brie b', [['Brie']])).toEqual([
		{ text: 'a ' },
		{ text: 'brie', owner: 0 },
		{ text: ' b' },
	]);
	expect(splitAtNames('Brie brie', [['Brie']]).map(({ text }) => text)).toEqual([
		'Brie',
		' ',
		'brie',
	]);
	expect(splitAtNames('milk', [['Brie'], []])).toEqual([{ text: 'milk' }]);
	expect(splitAtNames('', [['Brie']])).toEqual([]);
});

test('finds plurals in -es, names at the end of words, and words with other letters', () => {
	expect(marked('peaches, peach', ['Peach'])).toBe('[0 peaches], [0 peach]');
	expect(marked('İ brie, brieß', ['Brie'])).toBe('İ [0 brie], brieß');
	expect(marked('brie𝒳 brie2', ['Brie'])).toBe('brie𝒳 brie2');
});
