import { expect, test } from 'vitest';
import { ENGLISH } from '../../text/languages/en.ts';
import { closestBlocks, relevantBlocks, specificBlocks } from './passages.ts';

const block = (section: string, text: string) => ({ section, text, isProse: true });
const long = 'It rests and rests and is turned again. '.repeat(12);

test('a short section is shown in full', () => {
	const blocks = [block('How', 'One.'), block('How', 'Two.'), block('Why', 'Three.')];
	expect(relevantBlocks(blocks, 'How', 'how?', [], ENGLISH)).toEqual([0, 1]);
});

test('a long section shows its opening and the blocks that share words with the question', () => {
	const blocks = [
		block('How', long),
		block('How', long),
		block('How', long),
		block('How', `${long} brine`),
	];
	expect(relevantBlocks(blocks, 'How', 'what does the brine do', [], ENGLISH)).toEqual([0, 1, 3]);
});

test('a clearly more relevant block elsewhere is added, ignoring names of the term', () => {
	const blocks = [
		block('Why', 'It keeps.'),
		block('Pitfalls', 'Curd: too much calcium makes it brittle.'),
	];
	expect(
		relevantBlocks(blocks, 'Why', 'why does calcium make curd brittle', ['Curd'], ENGLISH),
	).toEqual([0, 1]);
	expect(relevantBlocks(blocks, 'Why', 'why curd', ['Curd'], ENGLISH)).toEqual([0]);
});

/** As many words as given, then those of the text. */
const words = (count: number, text = '') =>
	`${'rests '.repeat(count - 1)}rests${text && ` ${text}`}`;

test('a section of 170 words is shown in full, a longer one in part', () => {
	const shown = (length: number) =>
		relevantBlocks(
			[block('How', words(length - 3)), ...'abc'.split('').map(() => block('How', 'set'))],
			'How',
			'how?',
			[],
			ENGLISH,
		);
	expect(shown(170)).toEqual([0, 1, 2, 3]);
	expect(shown(171)).toEqual([0, 1]);
});

test('of a long section at most four blocks are shown, in order, the best ones', () => {
	const section = ['', '', 'brine', 'brine', 'brine rind', 'brine rind salt'].map((text) =>
		block('How', words(100, text)),
	);
	const shown = (question: string) => relevantBlocks(section, 'How', question, [], ENGLISH);
	expect(shown('brine rind salt')).toEqual([0, 1, 4, 5]);
	expect(shown('brine')).toEqual([0, 1, 2, 3]);
	expect(shown('salt')).toEqual([0, 1, 5]);
});

test('a block elsewhere needs more words than the best one here, and two at least', () => {
	const shown = (here: string) =>
		relevantBlocks(
			[block('Other', 'brine'), block('How', here), block('Pitfalls', 'brine rind salt')],
			'How',
			'brine rind salt',
			[],
			ENGLISH,
		);
	expect(shown('')).toEqual([1, 2]);
	expect(shown('brine')).toEqual([1, 2]);
	expect(shown('brine rind')).toEqual([1, 2]);
	expect(shown('brine rind salt')).toEqual([1]);
});

test('what a definition leaves out is said by the blocks that have those words', () => {
	const specific = (question: string) =>
		specificBlocks(
			[block('How', 'brine is salt water'), block('How', 'the rind dries'), block('How', 'milk')],
			'Cheese is milk that has set.',
			question,
			['Cheese'],
			ENGLISH,
		);
	expect(specific('what is cheese')).toEqual([]);
	expect(specific('what is the rind of cheese')).toEqual([1]);
	expect(specific('what is salt brine in cheese, and the rind')).toEqual([0]);
	expect(specific('is cheese milk')).toEqual([]);
});

test('without blocks nothing is shown, and without the section only what is relevant', () => {
	expect(relevantBlocks([], 'How', 'brine', [], ENGLISH)).toEqual([]);
	expect(relevantBlocks([block('A', 'brine')], 'How', 'brine', [], ENGLISH)).toEqual([]);
	expect(relevantBlocks([block('A', 'brine rind')], 'How', 'brine rind', [], ENGLISH)).toEqual([0]);
});

test('the passages closest to a question are prose, from whatever section', () => {
	const blocks = [
		block('How', 'It drains.'),
		{ ...block('In code', 'salt the rind, salt'), isProse: false },
		block('Pitfalls', 'Too much salt: check it, and avoid a thin rind.'),
		block('Why', 'Salt keeps it.'),
	];
	const closest = (question: string, aim?: 'choose' | 'avoid') =>
		closestBlocks(blocks, aim, question, ['Brine'], ENGLISH);
	expect(closest('brine and salt for a rind')).toEqual([2, 3]);
	expect(closest('brine')).toEqual([0]);
	expect(closest('how to reduce brine', 'avoid')).toEqual([2]);
});
