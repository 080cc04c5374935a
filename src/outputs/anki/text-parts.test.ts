import { expect, test } from 'vitest';
import { partsByName } from './text-parts.ts';

const marked = (text: string, ...owners: string[][]) =>
	partsByName(text, owners)
		.map((part) => (part.owner === undefined ? part.text : `[${part.owner} ${part.text}]`))
		.join('');

test('finds names in either number and any case, in whole words only', () => {
	expect(marked('Bries, a brie, briefly; Brie.', ['Brie'])).toBe(
		'[0 Bries], a [0 brie], briefly; [0 Brie].',
	);
});

test('the longest name wins, whoever owns it', () => {
	expect(marked('Blue cheese is a cheese.', ['Cheese'], ['Blue cheese'])).toBe(
		'[1 Blue cheese] is a [0 cheese].',
	);
});

test('an acronym keeps its case, a hyphen may be a space', () => {
	expect(marked('PDO is not pdo; PDOs.', ['PDO'])).toBe('[0 PDO] is not pdo; [0 PDOs].');
	expect(marked('a whey-cheese', ['Whey cheese'])).toBe('a [0 whey-cheese]');
});

test('a word after a hyphen is another word, one before it is not', () => {
	expect(marked('non-vegetarian, vegetarian-friendly', ['Vegetarian'])).toBe(
		'non-vegetarian, [0 vegetarian]-friendly',
	);
});

test('names are no patterns', () => {
	expect(marked('C++ (or D)', ['C++ (or D)'])).toBe('[0 C++ (or D)]');
});
