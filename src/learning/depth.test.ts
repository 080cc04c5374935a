import { expect, test } from 'vitest';
import { testGlossary } from '../model/test-glossary.ts';
import { DEPTHS, isDepth, isOpenAt } from './depth.ts';
import { sectionAnswers } from './section-answers.ts';

test('each depth opens with something else', () => {
	const parts = ['analogy', 'how', 'formula', 'code', undefined] as const;
	const open = DEPTHS.map((depth) => parts.filter((part) => isOpenAt(depth, part)));
	expect(open).toEqual([
		[],
		['analogy', 'how', undefined],
		['how', 'code', undefined],
		['formula', undefined],
	]);
	expect([isDepth('plain'), isDepth('deep'), isDepth(null)]).toEqual([true, false, false]);
});

test('the sections of the terms answer questions, by heading', () => {
	const cheese = testGlossary({
		milk: { body: '## How it works\n\nIt flows.\n\n## By the way\n\nIt is white.' },
	});
	expect(sectionAnswers(cheese)).toEqual({ 'How it works': 'how' });
});
