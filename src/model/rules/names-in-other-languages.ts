import { isSameLanguage } from '../../text/language-tag.ts';
import { languageOf } from '../../text/languages/language-of.ts';
import { foldName } from '../../text/names.ts';
import { foreignNamesOf } from '../foreign-names.ts';
import type { TermSource } from '../source.ts';
import type { Requirement } from './rule.ts';

export const namesInOtherLanguages: Requirement = {
	id: 'names-in-other-languages',
	description:
		'A name in another language is not the title, and belongs to one term of its language.',
	check({ site, terms }, report) {
		const owners = new Map<string, TermSource>();
		for (const term of terms.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))) {
			const { file, data } = term;
			for (const { language, name, field } of foreignNamesOf(data.names)) {
				const fold = (text: string) => foldName(text, languageOf(language));
				const key = `${language} ${fold(name)}`;
				const owner = owners.get(key);
				if (isSameLanguage(language, site.language)) {
					const message = `"${language}" is the language of the site`;
					report({ file, field, message, hint: `Move "${name}" to the aliases` });
				} else if (isTitle(name, data.title)) {
					const message = `"${name}" is the title itself`;
					report({ file, field, message, hint: 'Remove it: titles are found in every language' });
				} else if (owner) {
					const message = `"${name}" is already a name in "${language}" of ${owner.file}`;
					const hint = 'Keep it where readers expect it, and remove it from the other place';
					report({ file, other: owner.file, field, message, hint });
				} else owners.set(key, term);
			}
		}
	},
};

/** Case, spaces and hyphens make no difference, accents do: "précision" is not "Precision". */
export function isTitle(name: string, title: string): boolean {
	const [one, two] = [name, title].map((text) =>
		text.normalize().toLowerCase().replace(/[\s-]/g, ''),
	);
	return one === two;
}
