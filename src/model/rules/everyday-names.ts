import { languageOf } from '../../text/languages/language-of.ts';
import { didYouMean, foldName } from '../../text/names.ts';
import { namesOf } from '../names.ts';
import { styleRule } from './rule.ts';

export const everydayNames = styleRule({
	id: 'everyday-names',
	description: 'Every everyday word of a term is one of its names.',
	open: 'warn',
	check({ site, terms }, report) {
		const language = languageOf(site.language);
		for (const { file, data } of terms) {
			const names = [...namesOf(data).map(({ name }) => name), ...data.homonyms];
			const known = new Set(names.map((name) => foldName(name, language)));
			data.everyday.forEach((name, index) => {
				if (known.has(foldName(name, language))) return;
				report({
					file,
					field: `everyday[${index}]`,
					message: `"${name}" is not a name of this term`,
					hint: didYouMean(name, names, 'Add it to the aliases, or remove it here'),
				});
			});
		}
	},
});
