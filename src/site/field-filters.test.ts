import { expect, test } from 'vitest';
import { fieldFilters, filterValues } from './field-filters.ts';

const declared = {
	region: { label: 'Region', type: 'text', filter: true, values: ['Jura', 'Alps', 'Sea'] },
	milk: { label: 'Milk', type: 'list', filter: true },
	since: { label: 'Since', type: 'number', filter: false },
	kind: { label: 'Kind', type: 'text', filter: true },
} as const;

test('filters have the values in use, in their order, and two at least', () => {
	const terms = [
		{ fields: { region: 'Alps', milk: ['sheep', 'cow'], kind: 'soft' } },
		{ fields: { region: 'Jura', milk: ['cow'], since: 3 } },
	];
	expect(fieldFilters(mutable(declared), terms)).toEqual([
		{ name: 'region', label: 'Region', values: ['Jura', 'Alps'] },
		{ name: 'milk', label: 'Milk', values: ['cow', 'sheep'] },
	]);
});

test('a term has the values that it is filtered by', () => {
	expect(filterValues(mutable(declared), { milk: ['cow'], since: 3, other: 'x' })).toEqual({
		milk: ['cow'],
	});
});

function mutable(fields: typeof declared) {
	return structuredClone(fields) as unknown as Parameters<typeof fieldFilters>[0];
}
