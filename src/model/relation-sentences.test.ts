import { expect, test } from 'vitest';
import { testGlossary } from './test-glossary.ts';
import { createRelationSentences } from './relation-sentences.ts';

test('prints a bare link as the title of its term, and skips sentences with gaps', () => {
	const cheese = testGlossary({
		brie: { links: ['blue-cheese'] },
		'blue-cheese': { title: 'Blue cheese' },
	});
	const brie = cheese.terms.get('brie')!;
	const sentenceFor = (text: string) => {
		const terms = new Map(cheese.terms);
		terms.set('brie', { ...brie, outline: { ...brie.outline, prose: [{ text, line: 1 }] } });
		return createRelationSentences({ ...cheese, terms })('brie')['blue-cheese'];
	};
	expect(sentenceFor('It ripens like blue-cheese does.')).toBe('It ripens like blue cheese does.');
	expect(sentenceFor('It gives ▯ of blue-cheese.')).toBe('What blue-cheese is.');
});

const explain = (
	terms: Parameters<typeof testGlossary>[0],
	prose: Readonly<Record<string, string[]>> = {},
) => {
	const glossary = testGlossary(terms);
	const withProse = [...glossary.terms].map(([slug, term]) => {
		const lines = (prose[slug] ?? []).map((text, i) => ({ text, line: i + 1 }));
		// The first links are on line 1, the others on line 2.
		const links = term.outline.links.map((link, i) => ({ ...link, line: Math.min(2, i + 1) }));
		return [slug, { ...term, outline: { ...term.outline, links, prose: lines } }] as const;
	});
	return createRelationSentences({ ...glossary, terms: new Map(withProse) });
};

test('the sentence that shares most words with a name of the other term is quoted', () => {
	const sentences = explain(
		{
			brie: { links: ['blue-cheese'] },
			'blue-cheese': { title: 'Blue cheese', aliases: ['Bleu'] },
		},
		{ brie: ['A cheese. A blue cheese. Another blue cheese.', 'Blue cheese elsewhere.'] },
	);
	expect(sentences('brie')).toEqual({ 'blue-cheese': 'A blue cheese.' });
	expect(sentences('blue-cheese')).toEqual({ brie: 'A blue cheese.' });
});

test('only the lines with the link are searched, in either text', () => {
	const prose = { brie: ['Curd is here.', 'Rind is there. Curd too.'] };
	const terms = { brie: { links: ['curd', 'rind'] }, curd: {}, rind: {} };
	expect(explain(terms, prose)('brie')).toEqual({ curd: 'Curd is here.', rind: 'Rind is there.' });
	expect(explain(terms, prose)('curd')).toEqual({ brie: 'Curd is here.' });
	expect(explain(terms, { brie: ['Brie of curd.'] })('curd')).toEqual({ brie: 'Brie of curd.' });
});

test('the difference of a confusable pair is told on both sides', () => {
	const sentences = explain({
		curd: { confusedWith: [{ term: 'whey', difference: 'Solid.' }] },
		whey: {},
	});
	expect(sentences('curd')).toEqual({ whey: 'Solid.' });
	expect(sentences('whey')).toEqual({ curd: 'Solid.' });
	expect(explain({ milk: {} })('milk')).toEqual({});
});

test('a bare link that opens a sentence is capitalized', () => {
	const quote = (text: string) =>
		explain({ brie: { links: ['blue-cheese'] }, 'blue-cheese': {} }, { brie: [text] })('brie')[
			'blue-cheese'
		];
	expect(quote('blue-cheese is old.')).toBe('Blue cheese is old.');
	expect(quote('It is old: blue-cheese.')).toBe('It is old: Blue cheese.');
	expect(quote('An un-known blue-cheese.')).toBe('An un-known blue cheese.');
	expect(quote('Some blue-cheese-x, blue cheese.')).toBe('Some blue-cheese-x, blue cheese.');
});
