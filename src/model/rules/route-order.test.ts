import { expect, test } from 'vitest';
import type { RouteSource } from '../source.ts';
import { applyRules } from './apply-rules.ts';
import { routeOrder } from './route-order.ts';
import { routes } from './routes.ts';
import { testContent } from './test-content.ts';

function route(...stops: string[]): RouteSource {
	return {
		slug: 'r',
		file: 'routes/r.yaml',
		data: {
			title: 'R',
			audience: 'All.',
			summary: 'R.',
			stops: stops.map((term) => ({ term, why: 'Look.' })),
		},
	};
}
const terms = {
	milk: {},
	curd: { prerequisites: ['milk'] },
	brie: { prerequisites: ['curd'] },
};
const check = (source: RouteSource) =>
	applyRules([routes, routeOrder], testContent(terms, { routes: [source] })).map(
		({ field, message, hint }) => `${field}: ${message}. ${hint}`,
	);

test('a stop comes after the stops it needs, directly or not', () => {
	expect(check(route('milk', 'curd', 'brie'))).toEqual([]);
	expect(check(route('milk', 'brie'))).toEqual([]);
	expect(check(route('brie', 'milk'))).toEqual([
		'stops[0].term: "brie" comes before "milk", which it needs. Move "milk" before "brie"',
	]);
});

test('stops exist, and each is one once', () => {
	expect(check(route('milk', 'currd'))).toEqual([
		'stops[1].term: no term "currd". Did you mean "curd"?',
	]);
	expect(check(route('milk', 'curd', 'milk'))).toContain(
		'stops[2].term: "milk" is a stop already. Remove one of the two stops',
	);
});
