import { foldName } from '../names.ts';
import type { Rule } from './rule.ts';
import { fieldIssue, ownersOfNames } from './rule.ts';

/** What is wanted is not there yet: a name of an entry is no wish any more. */
export const wanted: Rule = (content) => {
	const owners = ownersOfNames(content);
	return content.site.wanted.flatMap((name, index) => {
		const file = owners.get(foldName(name));
		if (!file) return [];
		const message = `"${name}" is a name of ${file}`;
		return fieldIssue(content, { file: 'site.yaml' }, `wanted[${index}]`, message, 'Remove it');
	});
};
