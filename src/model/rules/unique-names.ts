import { languageOf } from '../../text/languages/language-of.ts';
import { foldName } from '../../text/names.ts';
import type { Name, NameRole } from '../names.ts';
import { namesOf } from '../names.ts';
import type { TermSource } from '../source.ts';
import type { Finding, Requirement } from './rule.ts';

export const uniqueNames: Requirement = {
	id: 'unique-names',
	description: 'Every title, alias, cover, spelling, and earlier name belongs to one term.',
	check({ site, terms }, report) {
		const language = languageOf(site.language);
		const owners = new Map<string, Claim>();
		const claims = terms
			.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
			.flatMap((term) => namesOf(term.data).map((name): Claim => ({ term, ...name })))
			.toSorted((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
		for (const claim of claims) {
			const key = foldName(claim.name, language);
			const owner = owners.get(key);
			if (owner && owner.term !== claim.term)
				report({
					file: claim.term.file,
					other: owner.term.file,
					field: claim.field,
					...describe(claim, owner),
				});
			if (!owner) owners.set(key, claim);
		}
	},
};

interface Claim extends Name {
	term: TermSource;
}

/** A name by what it is of its term. */
export const PHRASES: Readonly<Record<NameRole, string>> = {
	title: 'the title',
	alias: 'an alias',
	cover: 'a cover',
	spelling: 'a spelling',
	former: 'an earlier name',
};
/** Titles claim before aliases, and so on. */
export const ROLES = Object.keys(PHRASES);

function describe({ name, role }: Claim, owner: Claim): Pick<Finding, 'message' | 'hint'> {
	const { file } = owner.term;
	const phrase = PHRASES[owner.role];
	if (role === 'title') {
		const hint = 'Merge the two terms, or give one a more specific title';
		return { message: `the title "${name}" is taken by ${file}`, hint };
	}
	const hint =
		owner.role === 'title'
			? 'Keep it where readers expect it, and remove it from the other term'
			: 'Remove it from one term, or move it to the homonyms of both';
	return { message: `"${name}" is already ${phrase} of ${file}`, hint };
}
