import { inventoryLines } from '../outputs/terminology/sphinx-inventory.ts';
import type { Edition } from './edition.ts';

export type DataCounts = ReturnType<typeof dataCounts>;

/** The size of the data, for the data page. */
export function dataCounts({ glossary, record, skos }: Edition) {
	const { terms } = record;
	return {
		names: sum(terms.map(({ aliases, homonyms }) => 1 + aliases.length + homonyms.length)),
		inventory: inventoryLines(record, '').length,
		tokens: sum(terms.map(({ tokens }) => tokens)),
		pairs: glossary.pairs.length,
		questions: sum(terms.map(({ questions }) => questions.length)),
		triples: sum(
			skos.resources.map(
				({ values, foreignLabels = {} }) =>
					1 + [values, foreignLabels].flatMap(Object.values).flat().length,
			),
		),
	};
}

function sum(counts: readonly number[]): number {
	return counts.reduce((total, count) => total + count, 0);
}
