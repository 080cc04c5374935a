import { countOf } from '../../text/count-of.ts';
import { countWords } from '../../text/words.ts';
import type { Range, Report } from './rule.ts';

/** Reports a text with too few or too many words. */
export function checkLength(
	{ file, field, text }: { file: string; field: string; text: string },
	[min, max]: Range,
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
