import { entriesOf, questionsOf } from './lookups.ts';
import { styleRule } from './rule.ts';

export const noTodo = styleRule({
	id: 'no-todo',
	description: 'No text contains one of the `marks` of an unfinished text, such as TODO.',
	open: 'warn',
	limits: { marks: ['TODO', 'FIXME', 'TBD', 'Lorem'] },
	check(content, report, { marks }) {
		const hint = 'Write it, or remove it';
		const markIn = (text: string) => {
			if (!marks.some((mark) => text.includes(mark))) return undefined;
			const words = new Set(text.match(/[\p{L}\p{N}]+/gu));
			return marks.find((mark) => words.has(mark));
		};
		for (const { file, data } of content.terms) {
			for (const field of ['summary', 'analogy'] as const) {
				const mark = markIn(data[field] ?? '');
				if (mark) report({ file, field, message: `still says ${mark}`, hint });
			}
		}
		for (const { file, outline } of [...entriesOf(content), ...questionsOf(content)]) {
			for (const { text, line } of outline.prose) {
				const mark = markIn(text);
				if (mark) report({ file, line, message: `still says ${mark}`, hint });
			}
		}
	},
});
