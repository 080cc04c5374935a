import { markupFault } from '../markup-faults.ts';
import { GUIDE_COMPONENTS } from '../guide-components.ts';
import { textsOf } from './lookups.ts';
import type { Requirement } from './rule.ts';

export const plainMarkdown: Requirement = {
	id: 'plain-markdown',
	description: 'Texts contain no imports and no {expressions}; entries contain no JSX either.',
	check(content, report) {
		for (const { file, outline } of textsOf(content)) {
			const components = file.startsWith('terms/') ? outline.components : [];
			const found = [
				...outline.unsupportedSyntax,
				...components.map(({ name, line }) => ({ markup: `<${name}>`, line })),
			].sort((a, b) => a.line - b.line);
			// Elements in one line are most often parts of each other.
			for (const { markup, line } of new Map(
				found.toReversed().map((one) => [one.line, one]),
			).values()) {
				const isOfGuides = GUIDE_COMPONENTS.some((name) => markup === `<${name}>`);
				const fault = isOfGuides
					? { message: `${markup} in a term`, hint: 'Remove it, or move it to a guide' }
					: markupFault(markup);
				report({ file, line, ...fault });
			}
		}
	},
};
