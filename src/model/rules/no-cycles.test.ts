import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { noCycles } from './no-cycles.ts';
import { testContent } from './test-content.ts';

const check = (...content: Parameters<typeof testContent>) =>
	applyRules([noCycles], testContent(...content)).map(
		({ file, field, line, message }) =>
			`${file.replace(/^terms\/|\.mdx$/g, '')} ${field === 'body' ? line : field}: ${message}`,
	);

test('a cycle is told once, where it closes, starting with the first of its terms', () => {
	const a = { prerequisites: ['x', 'b'] };
	const b = { prerequisites: ['c'] };
	const c = { prerequisites: ['a'] };
	expect(check({ c, b, a, x: {} })).toEqual([
		'a prerequisites[1]: cycle: a needs b needs c needs a',
	]);
	expect(check({ a, b, c: {}, x: {} })).toEqual([]);
});

test('terms that lead to a cycle, and those that two terms need, are not part of one', () => {
	const cycle = { x: { kindOf: ['y'] }, y: { kindOf: ['x'] } };
	expect(check({ a: { kindOf: ['x'] }, ...cycle })).toEqual([
		'x kindOf[0]: cycle: x is a kind of y is a kind of x',
	]);
	const diamond = { a: { prerequisites: ['b', 'c'] }, b: { prerequisites: ['d'] } };
	expect(check({ ...diamond, c: { prerequisites: ['d'] }, d: {} })).toEqual([]);
});

test('a term that names itself or one that does not exist is left to another rule', () => {
	expect(check({ a: { prerequisites: ['a', 'nowhere'] } })).toEqual([]);
});

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
