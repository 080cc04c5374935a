import { describe, expect, test } from 'vitest';
import { diagramSchema, gridSchema, plotSchema } from './plot-spec.ts';

const described = { caption: 'c', alt: 'a' };
const mark = { dots: [[0, 0]] };
const node = (id: string, rest = {}) => ({ id, label: id, at: [0, 0], ...rest });

test('a plot has defaults', () => {
	expect(plotSchema.parse({ ...described, marks: [mark] })).toEqual({
		...described,
		marks: [{ ...mark, dashed: false }],
		x: { scale: 'linear', hidden: false },
		y: { scale: 'linear', hidden: false },
		square: false,
		height: 260,
	});
});

test('so have a grid and a diagram', () => {
	expect(gridSchema.parse({ ...described, cells: [[1]] })).toMatchObject({ values: true });
	const edges = [{ from: 'a', to: 'b' }];
	expect(diagramSchema.parse({ ...described, nodes: [node('a'), node('b')], edges })).toMatchObject(
		{
			nodes: [{ kind: 'box', group: 0 }, {}],
			edges: [{ dashed: false }],
		},
	);
	expect(diagramSchema.parse({ ...described, nodes: [node('a'), node('b')] }).edges).toEqual([]);
});

describe('limits', () => {
	test.each([
		[{ marks: [mark], height: 80 }, true],
		[{ marks: [mark], height: 79 }, false],
		[{ marks: [mark], height: 480 }, true],
		[{ marks: [mark], height: 481 }, false],
		[{ marks: [] }, false],
		[{ marks: [{ ...mark, line: [[0, 0]] }] }, false],
		[
			{
				marks: [
					{
						area: [
							[0, 0, 0],
							[1, 0, 1],
						],
					},
					{ text: [[0, 0, 'a']] },
					{ rule: { x: 1 } },
				],
			},
			true,
		],
		[{ marks: [mark, { rule: {} }] }, false],
		[{ marks: [{ line: [[0, 0]] }] }, false],
		[{ marks: [{ dots: [] }] }, false],
		[{ marks: [{ bars: [[1, 1]] }, { arrows: [[0, 0, 0, 0]] }] }, true],
		[{ marks: [mark], caption: '' }, false],
		[{ marks: [mark], x: { scale: 'log' } }, true],
		[{ marks: [mark], x: { scale: '' } }, false],
	])('of a plot: %j', (spec, valid) => {
		expect(plotSchema.safeParse({ ...described, ...spec }).success).toBe(valid);
	});

	test.each([
		[{ nodes: [node('a')] }, false],
		[{ nodes: [node('a'), node('b', { group: 5, kind: 'store' })] }, true],
		[{ nodes: [node('a'), node('b', { group: 6 })] }, false],
		[{ nodes: [node('a'), node('b', { group: -1 })] }, false],
		[{ nodes: [node('a'), node('b', { kind: 'plain' })] }, true],
	])('of a diagram: %j', (spec, valid) => {
		expect(diagramSchema.safeParse({ ...described, ...spec }).success).toBe(valid);
	});

	test.each([
		[{ cells: [] }, false],
		[{ cells: [[]] }, false],
		[{ cells: [[null]] }, true],
	])('of a grid: %j', (spec, valid) => {
		expect(gridSchema.safeParse({ ...described, ...spec }).success).toBe(valid);
	});
});
