import { foldName } from '../../text/names.ts';
import type { TermSource } from '../source.ts';
import type { Rule } from './rule.ts';

export const uniqueNames: Rule = {
	id: 'unique-names',
	description: 'Every title, alias, and spelling belongs to one term and appears there once.',
	check({ terms }, report) {
		const owners = new Map<string, Claim>();
		const claims = terms
			.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
			.flatMap(claimsOf)
			.toSorted((a, b) => a.rank - b.rank);
		for (const claim of claims) {
			const key = foldName(claim.name);
			const owner = owners.get(key);
			if (owner) report({ file: claim.term.file, field: claim.field, ...describe(claim, owner) });
			else owners.set(key, claim);
		}
	},
};

interface Claim {
	term: TermSource;
	field: string;
	name: string;
	/** Titles claim before aliases, aliases before spellings. */
	rank: number;
}

const KINDS = ['the title', 'an alias', 'a spelling'];

function claimsOf(term: TermSource): Claim[] {
	const { title, aliases, spellings } = term.data;
	return [
		{ term, field: 'title', name: title, rank: 0 },
		...aliases.map((name, i) => ({ term, field: `aliases[${i}]`, name, rank: 1 })),
		...spellings.map((name, i) => ({ term, field: `spellings[${i}]`, name, rank: 2 })),
	];
}

function describe({ term, name, rank }: Claim, owner: Claim): { message: string; hint: string } {
	const { file } = owner.term;
	const kind = KINDS[owner.rank]!;
	if (owner.term === term) {
		// Spellings exist to list what aliases do not, and names are folded before they are compared.
		const hint = 'Remove it: case, spaces, and hyphens are ignored when names are compared';
		return { message: `"${name}" repeats ${kind} "${owner.name}"`, hint };
	}
	if (rank === 0) {
		const hint = 'Merge the two terms, or give one a more specific title';
		return { message: `the title "${name}" is taken by ${file}`, hint };
	}
	const hint =
		owner.rank === 0
			? 'Keep it where readers expect it, and remove it from the other term'
			: 'Remove it from one term, or move it to the homonyms of both';
	return { message: `"${name}" is already ${kind} of ${file}`, hint };
}
