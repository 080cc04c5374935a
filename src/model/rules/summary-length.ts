import { entriesOf } from './lookups.ts';
import { styleRule } from './rule.ts';
import { checkLength } from './text-length.ts';

export const summaryLength = styleRule({
	id: 'summary-length',
	description: 'A summary has at least and at most as many words as `words` says.',
	open: 'off',
	limits: { words: [12, 35] },
	check(content, report, { words }) {
		for (const { file, data } of entriesOf(content)) {
			if (data.summary === '') {
				const hint = 'Add it: One sentence of 12-35 words that is true on its own';
				report({ file, field: 'summary', message: 'is missing', hint });
				continue;
			}
			checkLength({ file, field: 'summary', text: data.summary }, words, report);
		}
	},
});
