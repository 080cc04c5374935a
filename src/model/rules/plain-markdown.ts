import { entriesOf } from './lookups.ts';
import type { Requirement } from './rule.ts';

export const plainMarkdown: Requirement = {
	id: 'plain-markdown',
	description: 'Texts contain no imports and no {expressions}; entries contain no JSX either.',
	check(content, report) {
		const hint = 'Content is plain Markdown: put code in backticks, or escape < and { with \\';
		for (const { file, outline } of entriesOf(content)) {
			for (const { what, line } of outline.unsupportedSyntax) {
				report({ file, line, message: `${what} in the text`, hint });
			}
		}
		for (const { file, outline } of content.terms) {
			for (const { line } of outline.components) {
				report({ file, line, message: 'JSX element in the text', hint });
			}
		}
	},
};
