import type { TermData } from './schema.ts';

/** How a name stands to the term that lists it. */
export type NameRole = 'title' | 'alias' | 'cover' | 'spelling' | 'former';

export interface Name {
	name: string;
	role: NameRole;
	/** Field of the front matter, such as `aliases[1]`. */
	field: string;
}

type NamedData = Pick<TermData, 'title' | 'aliases' | 'covers' | 'spellings' | 'formerly'>;

/** All names of a term except shared ones, the strongest claims first. */
export function namesOf({ title, aliases, covers, spellings, formerly }: NamedData): Name[] {
	const list = (role: NameRole, field: string, names: readonly string[]): Name[] =>
		names.map((name, index) => ({ name, role, field: `${field}[${index}]` }));
	return [
		{ name: title, role: 'title', field: 'title' },
		...list('alias', 'aliases', aliases),
		...Object.entries(covers).flatMap(([relation, things]) =>
			things.flatMap((thing, index): Name[] =>
				[thing].flat().map((name) => ({
					name,
					role: 'cover',
					field: `covers.${relation}[${index}]`,
				})),
			),
		),
		...list('spelling', 'spellings', spellings),
		...list('former', 'formerly', formerly),
	];
}
