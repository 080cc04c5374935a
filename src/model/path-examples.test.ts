import { expect, test } from 'vitest';
import { pathExamples } from './path-examples.ts';
import { testGlossary } from './test-glossary.ts';

const TERMS = {
	milk: {},
	curd: { prerequisites: ['milk'] },
	rind: { prerequisites: ['curd'], related: ['salt'] },
	brie: { prerequisites: ['rind'] },
	salt: {},
};

test('examples run along the longest chain and between the terms with the most relations', () => {
	const examples = pathExamples(testGlossary(TERMS)).map(
		({ from, to, order, steps }) => `${from} ${to} ${order} ${steps}`,
	);
	expect(examples[0]).toBe('milk brie learning 3');
	expect(examples.filter((example) => example === examples[0])).toHaveLength(1);
	expect(examples.some((example) => example.includes('shortest'))).toBe(true);
	expect(examples.every((example) => /[2-9]$/.test(example))).toBe(true);
});

test('the terms that the site suggests to start with come first', () => {
	const glossary = testGlossary(TERMS);
	const site = { ...glossary.site, start: ['salt', 'brie'] };
	const examples = pathExamples({ ...glossary, site });
	expect(examples.filter(({ order }) => order === 'shortest')).toEqual([
		{ from: 'salt', to: 'brie', order: 'shortest', steps: 2 },
	]);
});

test('without relations there are none', () => {
	expect(pathExamples(testGlossary({ milk: {}, salt: {} }))).toEqual([]);
});
