import { headwordsInSummaries } from './headwords-in-summaries.ts';
import { styleRule } from './rule.ts';

export const noCircularDefinitions = styleRule({
	id: 'no-circular-definitions',
	description: 'No term is defined by its own headword, and no two are defined by each other.',
	open: 'off',
	check({ terms }, report) {
		const headwords = headwordsInSummaries(terms);
		for (const [term, used] of headwords) {
			const { file, slug, data } = term;
			if (used.has(term)) {
				const message = `uses its own headword "${data.title}"`;
				report({ file, field: 'summary', message, hint: 'Put it in other words' });
				continue;
			}
			for (const other of used) {
				// Either of the two would do; one report is enough.
				if (slug > other.slug || !headwords.get(other)!.has(term)) continue;
				const message = `"${data.title}" and "${other.data.title}" define each other`;
				const hint = `Define one without the other; see ${other.file}`;
				report({ file, other: other.file, field: 'summary', message, hint });
			}
		}
	},
});
