import type { TermSource } from '../source.ts';
import type { Report, Rule } from './rule.ts';

export const noCycles: Rule = {
	id: 'no-cycles',
	description: 'No chain of prerequisites, of kinds, or of parts leads back to its start.',
	check({ terms }, report) {
		for (const relation of RELATIONS) findCycles(terms, relation, report);
	},
};

interface Relation {
	field: 'prerequisites' | 'kindOf' | 'partOf';
	verb: string;
	hint: string;
}

const RELATIONS: readonly Relation[] = [
	{ field: 'prerequisites', verb: 'needs', hint: 'Remove the least necessary of these' },
	{ field: 'kindOf', verb: 'is a kind of', hint: 'Remove the one that is not a kind' },
	{ field: 'partOf', verb: 'is part of', hint: 'Remove the one that is not a part' },
];

function findCycles(
	terms: readonly TermSource[],
	{ field, verb, hint }: Relation,
	report: Report,
): void {
	const bySlug = new Map(terms.map((term) => [term.slug, term]));
	const done = new Set<TermSource>();
	const path: TermSource[] = [];
	const places = new Map<TermSource, number>();

	const visit = (term: TermSource) => {
		const start = places.get(term);
		if (start !== undefined) {
			const cycle = path.slice(start).map(({ slug }) => slug);
			const index = term.data[field].indexOf(cycle[1]!);
			const message = `cycle: ${[...cycle, term.slug].join(` ${verb} `)}`;
			report({ file: term.file, field: `${field}[${index}]`, message, hint });
			return;
		}
		if (done.has(term)) return;
		places.set(term, path.push(term) - 1);
		for (const slug of term.data[field]) {
			const next = bySlug.get(slug);
			// The rule about relations reports an entry that names itself.
			if (next && next !== term) visit(next);
		}
		path.pop();
		places.delete(term);
		done.add(term);
	};
	for (const term of terms.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))) visit(term);
}
