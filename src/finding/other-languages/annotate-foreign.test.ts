import { expect, test } from 'vitest';
import { testGlossary } from '../../model/test-glossary.ts';
import { ENGLISH } from '../../text/languages/en.ts';
import { createAnnotate } from '../annotate/annotate.ts';
import { lexicon } from '../annotate/lexicon.ts';
import { annotateForeign } from './annotate-foreign.ts';
import { createFindForeignNames } from './find-foreign-names.ts';
import { foreignNameTable } from './name-table.ts';

const glossary = testGlossary({
	gradient: {},
	'gradient-descent': { names: { fr: 'descente de gradient' } },
	overfitting: { names: { de: 'Überanpassung' } },
	loss: { names: { fr: 'surapprentissage loss' } },
});
const annotate = annotateForeign(
	createAnnotate(lexicon(glossary), ENGLISH),
	createFindForeignNames(foreignNameTable(glossary), ENGLISH),
);
const found = (text: string) =>
	annotate(text).map(({ start, end, slugs }) => `${text.slice(start, end)}: ${slugs.join()}`);

test('the longer name wins, whatever its language', () => {
	expect(found('La descente de gradient suit le gradient.')).toEqual([
		'descente de gradient: gradient-descent',
	]);
	expect(found('Une surapprentissage loss, et overfitting.')).toEqual([
		'surapprentissage loss: loss',
		'overfitting: overfitting',
	]);
});

test('a term is found once, by its own name if it has it', () => {
	expect(found('Überanpassung (overfitting), and Überanpassung again')).toEqual([
		'overfitting: overfitting',
	]);
	expect(found('Was tun gegen Überanpassung?')).toEqual(['Überanpassung: overfitting']);
});
