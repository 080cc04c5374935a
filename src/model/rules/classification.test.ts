import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { classification } from './classification.ts';
import { testContent } from './test-content.ts';

const check = (...content: Parameters<typeof testContent>) =>
	applyRules([classification], testContent(...content)).map(
		({ file, field }) => `${file} ${field}`,
	);

test('a term lacks a category or a level only if another has one', () => {
	const none = { category: undefined, level: undefined };
	expect(check({ milk: none, curd: none })).toEqual([]);
	expect(check({ milk: {}, curd: { level: undefined } })).toEqual(['terms/curd.mdx level']);
	expect(check({ milk: { ...none, level: 'beginner' }, curd: none })).toEqual([
		'terms/curd.mdx level',
	]);
});
