import { expect, test } from 'vitest';
import { contentFolder } from '../files/content-folder.ts';
import { readContent } from '../files/read-content.ts';
import { compileGlossary } from './compile.ts';
import { testGlossary } from './test-glossary.ts';
import { tieSentences } from './tie-sentences.ts';

const glossary = compileGlossary(readContent(contentFolder()).content!);
const slugs = [...glossary.terms.keys()].filter((_, index) => index % 40 === 0);

test('every tie has a sentence an author wrote', () => {
	for (const slug of slugs) {
		const { relations, confusions } = glossary.terms.get(slug)!;
		const sentences = tieSentences(glossary, slug);
		for (const other of Object.values(relations).flat()) expect(sentences[other]).toMatch(/\S{3}/);
		for (const { term, difference } of confusions) expect(sentences[term]).toBe(difference);
	}
});

test('a bare link reads as the title of its entry, and no sentence has a hole', () => {
	const cheese = testGlossary({
		brie: { links: ['blue-cheese'] },
		'blue-cheese': { title: 'Blue cheese' },
	});
	const brie = cheese.terms.get('brie')!;
	const tell = (text: string) => {
		const terms = new Map(cheese.terms);
		terms.set('brie', { ...brie, outline: { ...brie.outline, prose: [{ text, line: 1 }] } });
		return tieSentences({ ...cheese, terms }, 'brie')['blue-cheese'];
	};
	expect(tell('It ripens like blue-cheese does.')).toBe('It ripens like blue cheese does.');
	expect(tell('It gives ▯ of blue-cheese.')).toBe('What blue-cheese is.');
});
