import { stopsTooEarly } from '../routes.ts';
import { styleRule } from './rule.ts';

export const routeOrder = styleRule({
	id: 'route-order',
	description: 'No stop of a route comes before another stop that it needs, directly or not.',
	open: 'warn',
	check({ routes = [], terms }, report) {
		const needs = new Map(terms.map(({ slug, data }) => [slug, data.prerequisites]));
		for (const { file, data } of routes) {
			const stops = data.stops.map(({ term }) => term);
			for (const { index, needed } of stopsTooEarly(stops, (slug) => needs.get(slug) ?? [])) {
				const stop = stops[index]!;
				const message = `"${stop}" comes before "${needed}", which it needs`;
				const hint = `Move "${needed}" before "${stop}"`;
				report({ file, field: `stops[${index}].term`, message, hint });
			}
		}
	},
});
