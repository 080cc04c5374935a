import { languageOf } from '../../text/languages/language-of.ts';
import { foldName } from '../../text/names.ts';
import { ownersOfNames } from './lookups.ts';
import { styleRule } from './rule.ts';

export const wantedNames = styleRule({
	id: 'wanted-names',
	description: 'No name that site.yaml lists as wanted belongs to a term.',
	open: 'warn',
	check(content, report) {
		const owners = ownersOfNames(content);
		content.site.wanted.forEach((name, index) => {
			const owner = owners.get(foldName(name, languageOf(content.site.language)));
			if (!owner) return;
			const message = `"${name}" is already a name of ${owner}`;
			const field = `wanted[${index}]`;
			report({ file: 'site.yaml', field, message, hint: 'Remove it', fix: { field } });
		});
	},
});
