import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { noCycles } from './no-cycles.ts';
import { testContent } from './test-content.ts';

test('a loop may mix kinds and parts', () => {
	const content = testContent({
		rind: { partOf: ['wheel'] },
		wheel: { kindOf: ['rind'], prerequisites: ['rind'] },
	});
	expect(applyRules([noCycles], content).map(({ message }) => message)).toEqual([
		'cycle: rind is part of wheel is a kind of rind',
	]);
});

test('kinds, parts and prerequisites are each free of loops', () => {
	const content = testContent({
		brie: { kindOf: ['cheese'], prerequisites: ['curd'] },
		cheese: { kindOf: ['brie'] },
		curd: { prerequisites: ['brie'] },
		rind: { partOf: ['wheel'] },
		wheel: { partOf: ['rind'] },
	});
	expect(applyRules([noCycles], content).map(({ field, message }) => [field, message])).toEqual([
		['kindOf[0]', 'cycle: brie is a kind of cheese is a kind of brie'],
		['prerequisites[0]', 'cycle: brie needs curd needs brie'],
		['partOf[0]', 'cycle: rind is part of wheel is part of rind'],
	]);
});
