import { languageOf } from '../../text/languages/language-of.ts';
import { foldName } from '../../text/names.ts';
import type { Name } from '../names.ts';
import { namesOf } from '../names.ts';
import { styleRule } from './rule.ts';
import { PHRASES, ROLES } from './unique-names.ts';

export const noRepeatedNames = styleRule({
	id: 'no-repeated-names',
	description: 'A term has each of its names once; case, spaces, and hyphens make no difference.',
	open: 'warn',
	check({ site, terms }, report) {
		const language = languageOf(site.language);
		for (const { file, data } of terms) {
			const known = new Map<string, Name>();
			const names = namesOf(data).toSorted((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
			for (const one of names) {
				const key = foldName(one.name, language);
				const first = known.get(key);
				if (!first) {
					known.set(key, one);
					continue;
				}
				const { name, role, field } = one;
				const message = `"${name}" repeats ${PHRASES[first.role]} "${first.name}"`;
				const hint = 'Remove it: case, spaces, and hyphens are ignored when names are compared';
				// A cover may have other names, which would go with it.
				report({ file, field, message, hint, fix: role === 'cover' ? undefined : { field } });
			}
		}
	},
});
