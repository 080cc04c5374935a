import { countOf } from '../../text/count-of.ts';
import { countWords } from '../../text/words.ts';
import { entriesOf } from './lookups.ts';
import type { Report, Rule } from './rule.ts';

const SUMMARY = { field: 'summary', min: 12, max: 35 };
const ANALOGY = { field: 'analogy', min: 20, max: 60 };

export const textLengths: Rule = {
	id: 'text-lengths',
	description: `A summary has ${SUMMARY.min} to ${SUMMARY.max} words, an analogy ${ANALOGY.min} to ${ANALOGY.max}.`,
	check(content, report) {
		for (const { file, data } of entriesOf(content)) {
			checkLength({ file, text: data.summary, ...SUMMARY }, report);
		}
		for (const { file, data } of content.terms) {
			if (data.analogy) checkLength({ file, text: data.analogy, ...ANALOGY }, report);
		}
	},
};

function checkLength(
	{ file, field, text, min, max }: typeof SUMMARY & { file: string; text: string },
	report: Report,
): void {
	const words = countWords(text);
	if (words >= min && words <= max) return;
	report({
		file,
		field,
		message: `has ${countOf(words, 'word')}`,
		hint: `Write ${min} to ${max} words`,
	});
}
