import { headwordsInSummaries } from './headwords-in-summaries.ts';
import { styleRule } from './rule.ts';

export const noAdvancedTerms = styleRule({
	id: 'no-advanced-terms',
	description: 'The summary of a beginner term uses no headword of an advanced term.',
	open: 'off',
	check({ terms }, report) {
		for (const [{ file, data }, used] of headwordsInSummaries(terms)) {
			if (data.level !== 'beginner') continue;
			for (const { data: other } of used) {
				if (other.level !== 'advanced') continue;
				const message = `relies on the advanced term "${other.title}"`;
				report({ file, field: 'summary', message, hint: 'Use words that a beginner knows' });
			}
		}
	},
});
