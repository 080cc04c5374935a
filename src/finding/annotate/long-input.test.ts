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
			curd: { related: ['mold'] },
			mold: { everyday: ['Mold'] },
			rind: { title: 'Soft rind', homonyms: ['Rind'] },
			'hard-rind': { title: 'Hard rind', homonyms: ['Rind'] },
			whey: {},
		}),
	),
	ENGLISH,
);
const slugs = (text: string) => annotate(text).map(({ slugs: [slug] }) => slug);

// With quadratic running time these would exceed the test timeout.
test.each(Object.entries(LONG_INPUTS))('annotates %s', (_, text) => {
	expect(annotate(text)).toBeDefined();
});

test('a long text is annotated up to the limit', () => {
	const sentence = 'There is mold on the rind of a cheese here. ';
	const filler = sentence.repeat(Math.floor(TEXT_LIMIT / sentence.length) - 1);
	expect(slugs(`${filler}Whey.`)).toContain('whey');
	expect(slugs(`${filler}${sentence.repeat(2)}Whey.`)).not.toContain('whey');
});

test('an ambiguous name is resolved by nearby terms anywhere in a long text', () => {
	const filler = 'This sentence contains no term at all. '.repeat(2000);
	expect(slugs(`${filler}Mold. ${filler}`)).not.toContain('mold');
	expect(slugs(`${filler}The mold of curd. ${filler}`)).toEqual(['mold', 'curd']);
});
