import { expect, test } from 'vitest';
import { contentFolder } from '../files/content-folder.ts';
import { readContent } from '../files/read-content.ts';
import { compileGlossary } from './compile.ts';
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
