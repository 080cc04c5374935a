import { countOf } from '../../text/count-of.ts';
import { styleRule } from './rule.ts';

export const reviews = styleRule({
	id: 'reviews',
	description: 'Nobody reviewed an entry longer ago than some months, or in a month to come.',
	open: 'off',
	// Time passes without anybody's doing, so it stops nobody.
	strict: 'warn',
	limits: { months: 18 },
	check({ terms, month }, report, { months }) {
		if (month === undefined) return;
		for (const { file, data } of terms) {
			if (!data.reviewed) continue;
			const age = monthsOf(month) - monthsOf(data.reviewed);
			if (age >= 0 && age <= months) continue;
			report({
				file,
				field: 'reviewed',
				message:
					age < 0
						? `${data.reviewed} is to come: it is ${month}`
						: `${data.reviewed} is ${countOf(age, 'month')} ago`,
				hint:
					age < 0
						? 'Write the month of the last full reading'
						: 'Have somebody read it in full, and write the month in which they did',
			});
		}
	},
});

/** Months since year 0 of a month such as `2026-11`. */
function monthsOf(month: string): number {
	const [year = 0, ofYear = 0] = month.split('-').map(Number);
	return year * 12 + ofYear;
}
