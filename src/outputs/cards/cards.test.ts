import { expect, test } from 'vitest';
import { layOutNeighborhood } from '../../drawing/neighborhood/neighborhood-layout.ts';
import { neighborhoodOf } from '../../drawing/neighborhood/neighborhood.ts';
import { testGlossary } from '../../model/test-glossary.ts';
import type { TextPen } from './card-text.ts';
import { fitText } from './card-text.ts';
import { categoryCard } from './category-card.ts';
import { entryCard } from './entry-card.ts';
import { oklch } from './oklch.ts';

/** All letters are half an em wide; there is no Ω. */
const pen: TextPen = {
	widthOf: (text, size) => (text.includes('Ω') ? undefined : (text.length * size) / 2),
	draw: (text, size) => `<t size="${size}">${text}</t>`,
	definitions: () => '',
};

const glossary = testGlossary({ milk: {}, curd: { prerequisites: ['milk'] } });
const card = {
	site: 'Cheeses',
	title: 'Curd',
	summary: 'What milk becomes.',
	category: 'Making',
	hue: 30,
	graph: layOutNeighborhood(glossary, neighborhoodOf(glossary, 'curd')),
	hues: { milk: 200 },
};
const textsOf = (svg: string) => [...svg.matchAll(/>([^<>]+)<\/t>/g)].map(([, text]) => text);

test('the card of an entry shows its category, title, sentence and neighbors', () => {
	const svg = entryCard(card, pen)!;
	expect(svg).toMatch(/^<svg xmlns="[^"]+" width="1200" height="630">/);
	expect(textsOf(svg)).toEqual(['Making', 'Curd', 'What milk becomes.', 'Milk', 'Curd', 'Cheeses']);
	expect(svg).toContain(oklch(0.56, 0.15, 30));
	expect(svg).toContain(oklch(0.56, 0.15, 200));
	expect(svg).not.toContain('NaN');
});

test('a card cannot be drawn without all letters of its texts', () => {
	expect(entryCard({ ...card, title: 'Ω' }, pen)).toBeUndefined();
	expect(entryCard({ ...card, summary: 'Of Ω.' }, pen)).toBeUndefined();
});

test('a long text gets smaller, and is cut off in the end', () => {
	const box = { text: 'cow goat sheep', width: 100, height: 40, sizes: [40, 20, 10], leading: 1 };
	expect(fitText(box, pen)).toEqual({ size: 20, lines: ['cow goat', 'sheep'], height: 40 });
	expect(fitText({ ...box, width: 50, height: 10 }, pen)).toEqual({
		size: 10,
		lines: ['cow goat …'],
		height: 10,
	});
});

test('the card of a category lists its first terms', () => {
	const terms = Array.from({ length: 12 }, (_, index) => `Cheese ${index}`);
	const category = { site: 'Cheeses', name: 'Making', description: 'How.', hue: undefined, terms };
	const texts = textsOf(categoryCard(category, pen)!);
	expect(texts.slice(0, 3)).toEqual(['Making', 'How.', 'Cheese 0']);
	expect(texts).toHaveLength(12);
});

test('colors are those of CSS', () => {
	expect(oklch(0, 0, 0)).toBe('#000000');
	expect(oklch(1, 0, 0)).toBe('#ffffff');
	// From https://www.w3.org/TR/css-color-4/#ok-lab
	expect(oklch(0.627966, 0.257704, 29.2346)).toBe('#ff0000');
});
