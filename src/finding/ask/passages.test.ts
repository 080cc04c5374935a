import { expect, test } from 'vitest';
import { ENGLISH } from '../../text/languages/en.ts';
import { relevantBlocks } from './passages.ts';

const block = (section: string, text: string) => ({ section, text });
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
