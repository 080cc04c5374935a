import type { Term } from '../model/glossary.ts';
import type { OwnFields, OwnValues } from '../model/own-fields.ts';

/** A field that readers can filter by, and its values. */
export interface FieldFilter {
	name: string;
	label: string;
	values: string[];
}

/** The filters of a site whose terms have at least two values to choose from. */
export function fieldFilters(
	declared: OwnFields,
	terms: readonly Pick<Term, 'fields'>[],
): FieldFilter[] {
	return Object.entries(declared)
		.filter(([, { filter }]) => filter)
		.map(([name, { label, values }]) => {
			const used = new Set(terms.flatMap(({ fields }) => [fields[name] ?? []].flat().map(String)));
			const listed = values?.filter((value) => used.has(value)) ?? [...used].sort();
			return { name, label, values: listed };
		})
		.filter(({ values }) => values.length > 1);
}

/** The values of a term by the names of the fields that readers can filter by. */
export function filterValues(declared: OwnFields, values: OwnValues): Record<string, string[]> {
	const filtered = Object.entries(values).filter(([name]) => declared[name]?.filter);
	return Object.fromEntries(filtered.map(([name, value]) => [name, [value].flat().map(String)]));
}
