import { styleRule } from './rule.ts';

export const classification = styleRule({
	id: 'classification',
	description: 'If any term has a category or a level, every term has.',
	open: 'off',
	check({ terms }, report) {
		for (const field of ['category', 'level'] as const) {
			if (terms.every(({ data }) => data[field] === undefined)) continue;
			for (const { file, data } of terms) {
				if (data[field] !== undefined) continue;
				const hint = `Add it: other terms have a ${field}`;
				report({ file, field, message: 'is missing', hint });
			}
		}
	},
});
