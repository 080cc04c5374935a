import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { TestTerm } from '../../model/test-glossary.ts';
import { testGlossary } from '../../model/test-glossary.ts';
import { ankiDifferences, differenceNotes } from './anki-differences.ts';
import { ankiTerms, termNote } from './anki-terms.ts';
import type { AnkiNote } from './anki.ts';
import { ankiDeck, ankiText } from './anki.ts';
import { testRecord } from '../records/test-record.ts';

const TERMS: Readonly<Record<string, TestTerm>> = {
	milk: { summary: 'What a cow gives.', confusedWith: [{ term: 'whey', difference: 'No.' }] },
	curd: {
		summary: 'Curd is milk that has set.',
		aliases: ['Junket', 'SET'],
		analogy: 'Like <b>tofu</b>, & `"soft"`.',
		confusedWith: [
			{ term: 'whey', difference: 'Whey runs off; junkets & curds: they stay.' },
			{ term: 'sour-milk', difference: 'Only the one is solid.' },
		],
	},
	whey: { summary: 'The water of milk.' },
	'sour-milk': { summary: 'Sour milk is drunk; sour milks are set.' },
};
const record = testRecord(TERMS);
const notes = differenceNotes(record, testGlossary(TERMS).pairs);
const noteOf = (guid: string) => notes.find((note) => note.guid === guid)!;
const note: AnkiNote = { guid: 'a', type: 'Basic', fields: ['x', 'y'], tags: ['t', 'u'] };

test('the file header describes the columns', () => {
	expect(ankiDeck('Cheeses', [note])).toBe(
		'#separator:tab\n#html:true\n#notetype:Basic\n#deck:Cheeses\n#columns:guid\tFront\tBack\ttags\n#guid column:1\n#tags column:4\na\tx\ty\tt u\n',
	);
});

test('rows name their note type if types are mixed', () => {
	const deck = ankiDeck('Cheeses', [note, { ...note, guid: 'b', type: 'Cloze' }]);
	expect(deck).toContain('#notetype column:5\n');
	expect(deck).toContain('\na\tx\ty\tt u\tBasic\nb\tx\ty\tt u\tCloze\n');
});

test('cells are escaped and on one line', () => {
	const deck = ankiDeck('Cheeses', [{ ...note, fields: ['a\tb\nc', '<a href="x">"y"</a>'] }]);
	const rows: string[][] = parse(deck, { delimiter: '\t', comment: '#' });
	expect(rows).toEqual([['a', 'a b c', '<a href="x">"y"</a>', 't u']]);
});

test('escapes HTML and cloze syntax', () => {
	expect(ankiText('a < b & {{c1::"c"}}')).toBe(
		'a &lt; b &amp; &#123;&#123;c1::&quot;c&quot;&#125;&#125;',
	);
});

test('a term card has its names on the front and its meaning on the back', () => {
	const curd = record.terms.find(({ slug }) => slug === 'curd')!;
	expect(termNote(curd, record.title)).toEqual({
		guid: 'cheeses:curd',
		type: 'Basic',
		fields: [
			'Curd<br><small>Junket, SET</small>',
			'Curd is milk that has set.<br><br>Like &lt;b&gt;tofu&lt;/b&gt;, &amp; `&quot;soft&quot;`.<br><br><a href="https://cheese.example/terms/curd/">Curd</a>',
		],
		tags: ['making', 'beginner'],
	});
});

test('a difference that names both terms becomes a cloze, whichever names it uses', () => {
	expect(noteOf('cheeses:curd:whey')).toMatchObject({
		type: 'Cloze',
		fields: [
			'{{c1::Whey}} runs off; {{c2::junkets}} &amp; {{c2::curds}}: they stay.',
			'<a href="https://cheese.example/terms/curd/">Curd</a> · <a href="https://cheese.example/terms/whey/">Whey</a>',
		],
		tags: ['making'],
	});
});

test('any other difference becomes a choice by summary, with the name blanked out', () => {
	expect(noteOf('cheeses:milk:whey').fields[0]).toBe(
		'Which is it: Milk or Whey?<br><br>What a cow gives.',
	);
	const { type, fields } = noteOf('cheeses:curd:sour-milk');
	expect(type).toBe('Basic');
	expect(fields[0]).toBe('Which is it: Curd or Sour milk?<br><br>____ is drunk; ____ are set.');
	expect(fields[1]).toMatch(/^<b>Sour milk<\/b><br><br>Only the one is solid\.<br><br><a /);
});

test('makes one note per pair', () => {
	expect(notes).toHaveLength(3);
});

test('the front of a card without other names, and the back without a mental model', () => {
	const milk = record.terms.find(({ slug }) => slug === 'milk')!;
	expect(termNote(milk, record.title).fields).toEqual([
		'Milk',
		'What a cow gives.<br><br><a href="https://cheese.example/terms/milk/">Milk</a>',
	]);
});

test('a pair is asked in the same way, whichever term lists it', () => {
	const pairs = testGlossary(TERMS).pairs.map(({ terms: [one, other], difference }) => ({
		terms: [other, one] as const,
		difference,
	}));
	expect(differenceNotes(record, pairs)).toEqual(notes);
});

test('decks contain a note for each term or pair', () => {
	const rows = (deck: string) => deck.split('\n').filter((line) => line && !line.startsWith('#'));
	expect(rows(ankiTerms(record)).map((row) => row.split(':')[1]!.split('\t')[0])).toEqual([
		'curd',
		'milk',
		'sour-milk',
		'whey',
	]);
	expect(rows(ankiDifferences(record, testGlossary(TERMS).pairs))).toHaveLength(3);
});

test('colons in a gap do not end it, and both categories are tags', () => {
	const terms = {
		a: { title: 'A::b', confusedWith: [{ term: 'c', difference: 'A::b, C' }] },
		c: {},
	};
	const { terms: records } = testRecord(terms);
	const ripening = { slug: 'ripening', name: 'Ripening' };
	const [first] = differenceNotes(
		{ ...record, terms: [records[0]!, { ...records[1]!, category: ripening }] },
		testGlossary(terms).pairs,
	);
	expect(first).toMatchObject({
		fields: ['{{c1::A&#58;&#58;b}}, {{c2::C}}', expect.anything()],
		tags: ['making', 'ripening'],
	});
});

test('notes keep their progress when a term with an identifier is renamed', () => {
	const guids = (slug: string) => {
		const terms = {
			[slug]: { id: 'c3rd', confusedWith: [{ term: 'whey', difference: 'Whey runs off.' }] },
			whey: {},
		};
		const renamed = testRecord(terms);
		const [difference] = differenceNotes(renamed, testGlossary(terms).pairs);
		return [...renamed.terms.map((term) => termNote(term, 'Cheeses').guid), difference!.guid];
	};
	expect(guids('curd')).toEqual(['cheeses:c3rd', 'cheeses:whey', 'cheeses:c3rd:whey']);
	expect(guids('curds')).toEqual(guids('curd'));
});
