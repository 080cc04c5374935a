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
