import { DataFactory, Writer } from 'n3';
import type { SkosGraph, SkosProperty, SkosResource } from './skos.ts';
import { SKOS_PREFIXES, SKOS_PROPERTIES } from './skos.ts';

type Holds = (typeof SKOS_PROPERTIES)[SkosProperty]['holds'];

const { literal, namedNode } = DataFactory;

/** SKOS in Turtle: https://www.w3.org/TR/turtle/ */
export function skosTurtle({ language, resources }: SkosGraph): string {
	const writer = new Writer({ prefixes: SKOS_PREFIXES });
	for (const resource of resources) writeResource(writer, resource, language);
	let text = '';
	writer.end((error: Error | null, result: string) => {
		if (error) throw error;
		text = result;
	});
	return text;
}

function writeResource(
	writer: Writer,
	{ id, type, values, foreignLabels = {} }: SkosResource,
	language: string,
): void {
	const subject = namedNode(id);
	writer.addQuad(
		subject,
		namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type'),
		expand(`skos:${type}`),
	);
	for (const property of Object.keys(SKOS_PROPERTIES) as SkosProperty[]) {
		const { name, holds } = SKOS_PROPERTIES[property];
		for (const value of values[property] ?? []) {
			writer.addQuad(subject, expand(name), objectOf(value, holds, language));
		}
	}
	for (const [tag, labels] of Object.entries(foreignLabels)) {
		for (const [place, label] of labels.entries()) {
			const { name } = SKOS_PROPERTIES[place === 0 ? 'prefLabel' : 'altLabel'];
			writer.addQuad(subject, expand(name), literal(label, tag));
		}
	}
}

function objectOf(value: string, holds: Holds, language: string) {
	if (holds === 'address') return namedNode(value);
	return holds === 'text' ? literal(value, language) : literal(value);
}

function expand(name: string) {
	const [prefix, local] = name.split(':') as [keyof typeof SKOS_PREFIXES, string];
	return namedNode(SKOS_PREFIXES[prefix] + local);
}
