import { styleRule } from './rule.ts';

export const comparisonExamples = styleRule({
	id: 'comparison-examples',
	description:
		'The text of a comparison has an executed example, and a sentence after it that reads its result.',
	open: 'warn',
	check({ comparisons = [] }, report) {
		for (const { file, outline, sections } of comparisons) {
			if (outline.examples === 0) {
				const message = 'no executed example';
				const hint = 'Add a ```js run block whose result flips the answer';
				report({ file, line: 1, message, hint });
				continue;
			}
			const text = sections.flatMap(({ markdown }) => markdown).at(-1);
			if (typeof text === 'string' && /```\s*$/.test(text)) {
				const message = 'nothing reads the result of the example';
				report({ file, line: 1, message, hint: 'Add a sentence after it that says what it shows' });
			}
		}
	},
});
