import type { Requirement } from './rule.ts';

export const noFutureOrigins: Requirement = {
	id: 'no-future-origins',
	description: 'No origin is in a year to come.',
	check({ terms, month }, report) {
		if (month === undefined) return;
		const year = Number(month.slice(0, 4));
		for (const { file, data } of terms) {
			if (!data.origin || data.origin.year <= year) continue;
			const message = `${data.origin.year} is to come: the year is ${year}`;
			report({
				file,
				field: 'origin.year',
				message,
				hint: 'Write the year of the first publication',
			});
		}
	},
};
