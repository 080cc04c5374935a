import { didYouMean, foldName } from '../names.ts';
import type { Rule } from './rule.ts';
import { fieldIssue } from './rule.ts';

/** What is said to be an everyday word is a name of the entry. */
export const everyday: Rule = (content) =>
	content.terms.flatMap((term) => {
		const { title, aliases, homonyms, spellings } = term.data;
		const names = [title, ...aliases, ...homonyms, ...spellings];
		const known = new Set(names.map(foldName));
		return term.data.everyday.flatMap((name, index) => {
			if (known.has(foldName(name))) return [];
			const hint = didYouMean(name, names, 'Name it among the aliases too, or remove it here');
			return fieldIssue(content, term, `everyday[${index}]`, `"${name}" is no name of it`, hint);
		});
	});
