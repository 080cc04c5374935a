import type { SkosGraph, SkosProperty, SkosResource } from './skos.ts';
import { SKOS_PREFIXES, SKOS_PROPERTIES } from './skos.ts';

const PROPERTIES = Object.keys(SKOS_PROPERTIES) as SkosProperty[];

/** SKOS as self-contained JSON-LD 1.1: https://www.w3.org/TR/json-ld11/ */
export function skosJsonLd({ language, resources }: SkosGraph): object {
	return { '@context': contextOf(language), '@graph': resources.map(nodeOf) };
}

function contextOf(language: string): object {
	const terms = PROPERTIES.map((property) => {
		const { name, holds, ...rest } = SKOS_PROPERTIES[property];
		const definition = {
			'@id': name,
			...(holds === 'address' && { '@type': '@id' }),
			...(holds === 'code' && { '@language': null }),
			...(!('single' in rest) && { '@container': '@set' }),
		};
		return [property, definition];
	});
	return {
		...SKOS_PREFIXES,
		'@language': language,
		'@vocab': SKOS_PREFIXES.skos,
		id: '@id',
		type: '@type',
		...Object.fromEntries(terms),
		prefLabels: { '@id': SKOS_PROPERTIES.prefLabel.name, '@container': '@language' },
		altLabels: { '@id': SKOS_PROPERTIES.altLabel.name, '@container': '@language' },
	};
}

function nodeOf({ id, type, values, foreignLabels = {} }: SkosResource): object {
	const properties = PROPERTIES.flatMap((property) => {
		const list = values[property] ?? [];
		if (list.length === 0) return [];
		return [[property, 'single' in SKOS_PROPERTIES[property] ? list[0] : list]];
	});
	const languages = Object.entries(foreignLabels);
	const others = languages.filter(([, labels]) => labels.length > 1);
	return {
		id,
		type,
		...Object.fromEntries(properties),
		...(languages.length > 0 && {
			prefLabels: Object.fromEntries(languages.map(([tag, [label]]) => [tag, label])),
		}),
		...(others.length > 0 && {
			altLabels: Object.fromEntries(others.map(([tag, labels]) => [tag, labels.slice(1)])),
		}),
	};
}
