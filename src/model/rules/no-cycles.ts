import type { TermSource } from '../source.ts';
import type { Report, Requirement } from './rule.ts';

export const noCycles: Requirement = {
	id: 'no-cycles',
	description: 'No chain of prerequisites, or of kinds and parts, leads back to its start.',
	check({ terms }, report) {
		findCycles(terms, ['prerequisites'], 'Remove the least necessary of these', report);
		findCycles(terms, ['kindOf', 'partOf'], 'Remove the one that is not true', report);
	},
};

type Field = 'prerequisites' | 'kindOf' | 'partOf';

const VERBS: Readonly<Record<Field, string>> = {
	prerequisites: 'needs',
	kindOf: 'is a kind of',
	partOf: 'is part of',
};

/** A relation of a term on the path, with its place in the front matter. */
interface Step {
	term: TermSource;
	verb: string;
	place: string;
}

function findCycles(
	terms: readonly TermSource[],
	fields: readonly Field[],
	hint: string,
	report: Report,
): void {
	const bySlug = new Map(terms.map((term) => [term.slug, term]));
	const done = new Set<TermSource>();
	const path: Step[] = [];

	const visit = (term: TermSource) => {
		const start = path.findIndex((step) => step.term === term);
		if (start >= 0) {
			const cycle = path.slice(start);
			const chain = cycle.map((step) => `${step.term.slug} ${step.verb} `).join('');
			const message = `cycle: ${chain}${term.slug}`;
			report({ file: term.file, field: cycle[0]!.place, message, hint });
			return;
		}
		if (done.has(term)) return;
		for (const field of fields) {
			for (const [index, slug] of term.data[field].entries()) {
				const next = bySlug.get(slug);
				// The rule about relations reports an entry that names itself.
				if (!next || next === term) continue;
				path.push({ term, verb: VERBS[field], place: `${field}[${index}]` });
				visit(next);
				path.pop();
			}
		}
		done.add(term);
	};
	for (const term of terms.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))) visit(term);
}
