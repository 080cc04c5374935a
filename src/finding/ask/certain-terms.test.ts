import { expect, test } from 'vitest';
import { certainTerms } from './certain-terms.ts';

test('lists what is certainly meant once, prerequisites first', () => {
	const needs: Readonly<Record<string, string[]>> = { curd: ['milk'] };
	const found = [
		{ slugs: ['curd', 'whey'], certain: true, isCover: false },
		{ slugs: ['rind'], certain: false, isCover: false },
		{ slugs: ['milk'], certain: true, isCover: false },
		{ slugs: ['curd'], certain: true, isCover: false },
	].map((annotation) => ({ ...annotation, start: 0, end: 1 }));
	const learnable = (slug: string) => ({
		slug,
		level: 'beginner' as const,
		relations: { needs: needs[slug] ?? [] },
	});
	expect(certainTerms(found, learnable)).toEqual(['milk', 'curd']);
	expect(certainTerms([], learnable)).toEqual([]);
});
