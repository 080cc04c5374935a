import { languageOf } from '../../text/languages/language-of.ts';
import { foldName } from '../../text/names.ts';
import { ownersOfNames } from './lookups.ts';
import type { Requirement } from './rule.ts';

export const homonyms: Requirement = {
	id: 'homonyms',
	description: 'A homonym is listed by two terms or more, and is not another name of any term.',
	check(content, report) {
		const language = languageOf(content.site.language);
		const listed = content.terms.flatMap(({ file, data }) =>
			data.homonyms.map((name, i) => ({ file, name, field: `homonyms[${i}]` })),
		);
		const byName = Map.groupBy(listed, ({ name }) => foldName(name, language));
		const owners = ownersOfNames(content);
		for (const { file, name, field } of listed) {
			const owner = owners.get(foldName(name, language));
			if (owner) {
				const message = `"${name}" is already a name of ${owner}`;
				const hint = 'Move it to the homonyms of that term, or remove it here';
				report({ file, other: owner, field, message, hint });
			} else if (byName.get(foldName(name, language))!.every((other) => other.file === file)) {
				const message = `no other term lists the homonym "${name}"`;
				const hint = 'Move it to the aliases, or list it in the other term too';
				report({ file, field, message, hint });
			}
		}
	},
};
