import { didYouMean, foldName } from '../../text/names.ts';
import { namesOf } from '../names.ts';
import type { Rule } from './rule.ts';

export const everydayNames: Rule = {
	id: 'everyday-names',
	description: 'Every everyday word of a term is one of its names.',
	check({ terms }, report) {
		for (const { file, data } of terms) {
			const names = [...namesOf(data).map(({ name }) => name), ...data.homonyms];
			const known = new Set(names.map(foldName));
			data.everyday.forEach((name, index) => {
				if (known.has(foldName(name))) return;
				report({
					file,
					field: `everyday[${index}]`,
					message: `"${name}" is not a name of this term`,
					hint: didYouMean(name, names, 'Add it to the aliases, or remove it here'),
				});
			});
		}
	},
};
