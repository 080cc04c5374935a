import { expect, test } from 'vitest';
import { ENGLISH } from '../../text/languages/en.ts';
import { testGlossary } from '../../model/test-glossary.ts';
import { LONG_INPUTS } from '../search/test-long-inputs.ts';
import { createAnnotate } from './annotate.ts';
import { lexicon } from './lexicon.ts';
import { TEXT_LIMIT } from './limits.ts';

const annotate = createAnnotate(
	lexicon(
		testGlossary({
			curd: { related: ['mould'] },
			mould: { everyday: ['Mould'] },
			rind: { title: 'Soft rind', homonyms: ['Rind'] },
			'hard-rind': { title: 'Hard rind', homonyms: ['Rind'] },
			whey: {},
		}),
	),
	ENGLISH,
);
const slugs = (text: string) => annotate(text).map(({ slugs: [slug] }) => slug);

// None of these would end in time if it took a time that squares.
test.each(Object.entries(LONG_INPUTS))('%s are annotated', (_, text) => {
	expect(annotate(text)).toBeDefined();
});

test('a text as long as a book is annotated up to the limit, and no further', () => {
	const sentence = 'There is mould on the rind of a cheese here. ';
	const filler = sentence.repeat(Math.floor(TEXT_LIMIT / sentence.length) - 1);
	expect(slugs(`${filler}Whey.`)).toContain('whey');
	expect(slugs(`${filler}${sentence.repeat(2)}Whey.`)).not.toContain('whey');
});

test('a doubtful name is decided by what is near it, however far into the text', () => {
	const filler = 'Nothing of the kind is said in this sentence. '.repeat(2000);
	expect(slugs(`${filler}Mould. ${filler}`)).not.toContain('mould');
	expect(slugs(`${filler}The mould of curd. ${filler}`)).toEqual(['mould', 'curd']);
});
