import { expect, test } from 'vitest';
import { tieGraph } from '../glossary/path.ts';
import { testGlossary } from '../glossary/test-glossary.ts';
import { inPrerequisiteOrder } from './prerequisite-order.ts';

test('what to know first comes first, through entries that are not asked for too', () => {
	const graph = tieGraph(
		testGlossary({
			brie: { prerequisites: ['curd'] },
			curd: { prerequisites: ['milk'] },
			milk: {},
			salt: {},
		}),
	);
	expect(inPrerequisiteOrder(graph, ['salt', 'brie', 'milk', 'unknown'])).toEqual([
		'salt',
		'milk',
		'brie',
	]);
});
