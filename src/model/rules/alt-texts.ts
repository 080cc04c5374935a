import { entriesOf } from './lookups.ts';
import type { Requirement } from './rule.ts';

export const altTexts: Requirement = {
	id: 'alt-texts',
	description: 'Every image has alternative text.',
	check(content, report) {
		for (const { file, outline } of entriesOf(content)) {
			for (const { alt, line } of outline.images) {
				if (alt) continue;
				const hint = 'Describe the image in the square brackets';
				report({ file, line, message: 'image has no alternative text', hint });
			}
		}
	},
};
