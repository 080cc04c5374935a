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
