import { styleRule } from './rule.ts';

export const noRepeatedOrigins = styleRule({
	id: 'no-repeated-origins',
	description: 'The origin, which the page shows anyway, is not listed again among the sources.',
	open: 'warn',
	check({ terms }, report) {
		for (const { file, data } of terms) {
			data.sources.forEach(({ url }, index) => {
				if (url !== data.origin?.url) return;
				report({
					file,
					field: `sources[${index}].url`,
					message: `"${url}" is already the origin`,
					hint: 'Remove this source',
					fix: { field: `sources[${index}]` },
				});
			});
		}
	},
});
