import { foldName } from '../names.ts';
import type { TermSource } from '../source.ts';
import type { Rule } from './rule.ts';
import { fieldIssue } from './rule.ts';

/** A name leads to one entry: titles, aliases and spellings do not clash. */
export const names: Rule = (content) => {
	const owners = new Map<string, Claim>();
	const claims = content.terms
		.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
		.flatMap(claimsOf)
		.toSorted((a, b) => a.rank - b.rank);
	return claims.flatMap((claim) => {
		const key = foldName(claim.name);
		const owner = owners.get(key);
		if (!owner) {
			owners.set(key, claim);
			return [];
		}
		const { term, field, name } = claim;
		if (owner.term === term) {
			// Spellings exist to list what aliases do not, and the fold already covers the rest.
			const hint = 'Remove it: case, spaces and hyphens are ignored when names are compared';
			return fieldIssue(
				content,
				term,
				field,
				`"${name}" repeats ${describe(owner)} "${owner.name}"`,
				hint,
			);
		}
		const message =
			field === 'title' && owner.field === 'title'
				? `the title "${name}" is taken by ${owner.term.file}`
				: `"${name}" is already ${describe(owner)} of ${owner.term.file}`;
		const hint =
			field === 'title'
				? 'Merge the two entries, or give one a more specific title'
				: owner.field === 'title'
					? 'Keep it where readers expect it and remove it from the other'
					: 'Remove it from one, or move it to the homonyms of both';
		return fieldIssue(content, term, field, message, hint);
	});
};

interface Claim {
	term: TermSource;
	field: string;
	name: string;
	/** Titles claim before aliases, aliases before spellings. */
	rank: number;
}

const RANKS = ['the title', 'an alias', 'a spelling'];

function describe({ rank }: Claim): string {
	return RANKS[rank]!;
}

function claimsOf(term: TermSource): Claim[] {
	const { title, aliases, spellings } = term.data;
	return [
		{ term, field: 'title', name: title, rank: 0 },
		...aliases.map((name, i) => ({ term, field: `aliases[${i}]`, name, rank: 1 })),
		...spellings.map((name, i) => ({ term, field: `spellings[${i}]`, name, rank: 2 })),
	];
}
