import { entriesOf } from './lookups.ts';
import { styleRule } from './rule.ts';

/** Sentences end with a period of their script; Thai and Lao ones with none. */
const END = /(?:[.。．｡।۔።]|[\p{sc=Thai}\p{sc=Lao}]\p{M}*)$/u;

export const summarySentences = styleRule({
	id: 'summary-sentences',
	description: 'A summary is one complete sentence.',
	open: 'off',
	check(content, report) {
		for (const { file, data } of entriesOf(content)) {
			if (data.summary === '') continue;
			if (!END.test(data.summary)) {
				const message = 'does not end with a period';
				report({ file, field: 'summary', message, hint: 'Write one complete sentence' });
				continue;
			}
			// A period after a word of three letters or more ends a sentence; "e.g." and "vs." do not.
			if (!/[\p{L}\p{N})]{3}[.!?]\s+\p{Lu}/u.test(data.summary)) continue;
			const hint = 'Keep the first sentence, and move the rest to the text';
			report({ file, field: 'summary', message: 'is more than one sentence', hint });
		}
	},
});
