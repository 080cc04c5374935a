import { describe, expect, test } from 'vitest';
import { countTokens } from '../outputs/language-models/tokens.ts';
import { testLibrary } from './test-library.ts';
import { packTopic } from './topic-pack.ts';

const library = await testLibrary();

describe.each([500, 800, 4000, 64_000])('a pack of %i tokens', (budget) => {
	test.each(['bleu', 'blue cheese vs brie', 'smelly round thing', 'zeppelin', '🧀'.repeat(200)])(
		'on "%s" fits its budget and states its length',
		(topic) => {
			const { text, tokens } = packTopic(library, topic, budget);
			expect(tokens).toBe(countTokens(text));
			expect(tokens).toBeLessThanOrEqual(budget);
			expect(text).toContain(`${tokens} of ${budget} tokens (o200k_base).`);
		},
	);
});

test('matching terms come first, then prerequisites and confused terms', () => {
	const { text, terms } = packTopic(library, 'bleu', 4000);
	expect(terms).toEqual(['blue-cheese', 'mold-culture', 'curd', 'brie', 'milk']);
	expect(text).toContain('## How it works');
	expect(text.indexOf('# Prerequisites')).toBeGreaterThan(text.indexOf('# Blue cheese'));
});

test('ends with license and URLs', () => {
	const { text, terms } = packTopic(library, 'bleu', 4000);
	const end = text.slice(text.lastIndexOf('---'));
	expect(end).toContain('under CC0: https://creativecommons.org/publicdomain/zero/1.0/');
	for (const slug of terms) expect(end).toContain(`- https://cheese.example/terms/${slug}/`);
});

test('says if the glossary does not cover a topic', () => {
	const { text, terms } = packTopic(library, 'zeppelin', 4000);
	expect(terms).toEqual([]);
	expect(text).toContain('Cheeses has nothing on this topic');
});
