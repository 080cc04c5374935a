import type { CompiledCategory } from '../model/glossary.ts';

/** Categories of one family, which share a color. */
export interface Family {
	/** Undefined for the categories of no family. */
	name: string | undefined;
	categories: readonly CompiledCategory[];
}

/** The families in the order of their first categories, then the categories of no family. */
export function familiesOf(categories: readonly CompiledCategory[]): Family[] {
	const families = [...Map.groupBy(categories, ({ family }) => family)].map(
		([name, members]): Family => ({ name, categories: members }),
	);
	return families.toSorted((a, b) => Number(a.name === undefined) - Number(b.name === undefined));
}
