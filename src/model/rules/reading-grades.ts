import { languageOf } from '../../text/languages/language-of.ts';
import { readingGrade } from '../../text/sentences.ts';
import type { Rule } from './rule.ts';

/** School grade that a summary for beginners may ask for; one long sentence naturally scores high. */
const MAX_GRADE = 17;

export const readingGrades: Rule = {
	id: 'reading-grades',
	description: `The summary of a beginner term has a reading grade of at most ${MAX_GRADE}.`,
	check({ site, terms }, report) {
		const language = languageOf(site.language);
		for (const { file, data } of terms) {
			if (data.level !== 'beginner') continue;
			const grade = readingGrade(data.summary, language);
			if (grade <= MAX_GRADE) continue;
			const message = `has reading grade ${grade.toFixed(0)}, above ${MAX_GRADE}`;
			const hint = 'Use shorter words and a shorter sentence';
			report({ file, field: 'summary', message, hint });
		}
	},
};
