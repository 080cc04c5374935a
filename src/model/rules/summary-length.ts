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
			checkLength({ file, field: 'summary', text: data.summary }, words, report);
		}
	},
});
