import { expect, test } from 'vitest';
import { findLearningPath } from './learning-path.ts';
import { relationGraph } from './path.ts';
import { testGlossary } from './test-glossary.ts';

const cheese = relationGraph(
	testGlossary({
		milk: {},
		curd: { prerequisites: ['milk'] },
		whey: { prerequisites: ['curd'] },
		rind: { prerequisites: ['curd'] },
		brie: { prerequisites: ['rind', 'curd'], related: ['salt'] },
		ricotta: { prerequisites: ['whey'] },
		salt: {},
	}),
);
const path = (from: string, to: string) => {
	const found = findLearningPath(cheese, from, to);
	return found?.chains.map((chain) => chain.map((step) => `${step.from} ${step.kind} ${step.to}`));
};

test('a chain of prerequisites is as short as can be and starts at what is read first', () => {
	const chain = [['milk unlocks curd', 'curd unlocks brie']];
	expect(path('milk', 'brie')).toEqual(chain);
	expect(path('brie', 'milk')).toEqual(chain);
	expect(findLearningPath(cheese, 'milk', 'brie')!.shared).toBeUndefined();
});

test('two terms of which neither needs the other start at the closest that both need', () => {
	expect(path('ricotta', 'brie')).toEqual([
		['curd unlocks whey', 'whey unlocks ricotta'],
		['curd unlocks brie'],
	]);
	expect(findLearningPath(cheese, 'ricotta', 'brie')!.shared).toBe('curd');
});

test('other relations do not count, and unknown terms have no path', () => {
	expect(path('brie', 'salt')).toBeUndefined();
	expect(path('brie', 'moon')).toBeUndefined();
	expect(path('brie', 'brie')).toEqual([[]]);
});
