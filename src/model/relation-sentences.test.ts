import { expect, test } from 'vitest';
import { testGlossary } from './test-glossary.ts';
import { createRelationSentences } from './relation-sentences.ts';

test('a bare link reads as the title of its entry, and no sentence has a hole', () => {
	const cheese = testGlossary({
		brie: { links: ['blue-cheese'] },
		'blue-cheese': { title: 'Blue cheese' },
	});
	const brie = cheese.terms.get('brie')!;
	const tell = (text: string) => {
		const terms = new Map(cheese.terms);
		terms.set('brie', { ...brie, outline: { ...brie.outline, prose: [{ text, line: 1 }] } });
		return createRelationSentences({ ...cheese, terms })('brie')['blue-cheese'];
	};
	expect(tell('It ripens like blue-cheese does.')).toBe('It ripens like blue cheese does.');
	expect(tell('It gives ▯ of blue-cheese.')).toBe('What blue-cheese is.');
});
