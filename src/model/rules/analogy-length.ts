import { styleRule } from './rule.ts';
import { checkLength } from './text-length.ts';

export const analogyLength = styleRule({
	id: 'analogy-length',
	description: 'An analogy has at least and at most as many words as `words` says.',
	open: 'off',
	limits: { words: [20, 60] },
	check({ terms }, report, { words }) {
		for (const { file, data } of terms) {
			if (!data.analogy) continue;
			checkLength({ file, field: 'analogy', text: data.analogy }, words, report);
		}
	},
});
