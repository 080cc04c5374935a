import { expect, test } from 'vitest';
import type { OwnField, OwnValue } from './own-fields.ts';
import { ownFacts, ownFieldFault } from './own-fields.ts';

const field = (type: OwnField['type'], values?: string[]): OwnField => ({
	label: 'Region',
	type,
	filter: false,
	...(values && { values }),
});

test.each<[OwnField, OwnValue, string | undefined]>([
	[field('text'), 'Jura', undefined],
	[field('text'), 3, '3 is no text'],
	[field('number'), 774, undefined],
	[field('number'), '774', '"774" is no number'],
	[field('boolean'), true, undefined],
	[field('date'), '2026-11-30', undefined],
	[field('date'), '2026-11-31', '"2026-11-31" is no date'],
	[field('url'), 'https://curd.example/', undefined],
	[field('url'), 'javascript:alert(1)', '"javascript:alert(1)" is no url'],
	[field('list'), ['a', 'b'], undefined],
	[field('list'), 'a', '"a" is no list'],
	[field('list', ['a']), ['a', 'c'], '"c" is none of its values'],
])('a field %j with the value %j', (declared, value, message) => {
	expect(ownFieldFault(declared, value)?.message).toBe(message);
});

test('facts are in the order of the declarations, and without undeclared ones', () => {
	const declared = { since: field('number'), region: field('text') };
	const facts = ownFacts(declared, { region: 'Jura', other: 'x', since: 774 });
	expect(facts.map(({ name, values }) => [name, values])).toEqual([
		['since', ['774']],
		['region', ['Jura']],
	]);
});
