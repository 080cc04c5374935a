import { languageOf } from '../../text/languages/language-of.ts';
import { readingGrade as gradeOf } from '../../text/sentences.ts';
import { styleRule } from './rule.ts';

export const readingGrade = styleRule({
	id: 'reading-grade',
	description:
		'The summary of a beginner term asks for no higher school grade than `grade`; one long sentence naturally scores high.',
	open: 'off',
	limits: { grade: 17 },
	check({ site, terms }, report, { grade: max }) {
		const language = languageOf(site.language);
		for (const { file, data } of terms) {
			if (data.level !== 'beginner') continue;
			const grade = gradeOf(data.summary, language);
			if (grade <= max) continue;
			const message = `has reading grade ${grade.toFixed(0)}, above ${max}`;
			const hint = 'Use shorter words and a shorter sentence';
			report({ file, field: 'summary', message, hint });
		}
	},
});
