import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSettings } from '../build/settings.ts';
import { foldName } from '../text/names.ts';
import { glossary } from './content.ts';

const { out } = readSettings();

interface DefinedTerm {
	termCode: string;
	/** Names in other languages say which. */
	alternateName?: (string | { '@value': string })[];
}

test('no alternate name of a term is the title of another, or something another covers', () => {
	const owners = new Map<string, string>();
	for (const { slug, title, covers } of glossary.terms.values()) {
		for (const name of [title, ...covers.flatMap(({ names }) => names)]) {
			owners.set(foldName(name), slug);
		}
	}
	const shared = new Set(glossary.homonyms.map(({ name }) => foldName(name)));
	const { hasDefinedTerm } = JSON.parse(
		readFileSync(`${out}/api/defined-terms.jsonld`, 'utf8'),
	) as { hasDefinedTerm: DefinedTerm[] };
	expect(hasDefinedTerm).toHaveLength(glossary.terms.size);
	const taken = hasDefinedTerm.flatMap(({ termCode, alternateName = [] }) =>
		alternateName
			.filter((name) => typeof name === 'string')
			.filter((name) => !shared.has(foldName(name)) && owners.has(foldName(name)))
			.map((name) => `${name}: ${termCode}, ${owners.get(foldName(name))}`),
	);
	expect(taken).toEqual([]);
});
