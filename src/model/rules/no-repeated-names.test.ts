import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { noRepeatedNames } from './no-repeated-names.ts';
import { testContent } from './test-content.ts';

test('a term does not repeat its own names', () => {
	const names = { title: 'Curd', aliases: ['curd', 'Brie'], spellings: ['brie', 'x', 'x'] };
	const issues = applyRules([noRepeatedNames], testContent({ a: names, b: { spellings: ['y'] } }));
	expect(issues.map(({ field, message }) => `${field}: ${message}`)).toEqual([
		'aliases[0]: "curd" repeats the title "Curd"',
		'spellings[0]: "brie" repeats an alias "Brie"',
		'spellings[2]: "x" repeats a spelling "x"',
	]);
});
