import { foldName } from '../names.ts';
import type { Rule } from './rule.ts';
import { fieldIssue, ownersOfNames } from './rule.ts';

/** A homonym is declared by every entry it names, two at least, and is no other name of any. */
export const homonyms: Rule = (content) => {
	const declared = content.terms.flatMap((term) =>
		term.data.homonyms.map((name, i) => ({ term, name, field: `homonyms[${i}]` })),
	);
	const byName = Map.groupBy(declared, ({ name }) => foldName(name));
	const owners = ownersOfNames(content);
	return declared.flatMap(({ term, name, field }) => {
		const owner = owners.get(foldName(name));
		if (owner) {
			const hint = 'Move it to the homonyms there, or remove it here';
			return fieldIssue(content, term, field, `"${name}" is already a name of ${owner}`, hint);
		}
		if (byName.get(foldName(name))!.some((other) => other.term !== term)) return [];
		const hint = 'Write it among the aliases, or list it in the other entry too';
		return fieldIssue(content, term, field, `no other entry has the homonym "${name}"`, hint);
	});
};
