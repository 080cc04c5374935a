import { expect, test } from 'vitest';
import { testGlossary } from '../../model/test-glossary.ts';
import { ENGLISH } from '../../text/languages/en.ts';
import { createOrdinaryNames } from './ordinary-names.ts';

const body = (text: string) => ({ body: `## How it works\n\n${text}` });
const { terms } = testGlossary({
	curd: { aliases: ['Step', 'Junket', 'Keras', 'Curds'], everyday: ['Curd'] },
	...Object.fromEntries(
		['a', 'b', 'c', 'd', 'e'].map((name) => [name, body(`One step, in Keras and ${name}.`)]),
	),
	whey: body('A junket. A junket, and junket.'),
});

test('a name that many other terms use as a plain word is ordinary, and so is a plural', () => {
	const ordinary = createOrdinaryNames([...terms.values()], ENGLISH);
	expect(ordinary.of(terms.get('curd')!)).toEqual(['Step', 'Curds']);
	expect(ordinary.of(terms.get('whey')!)).toEqual([]);
});
