import { textsOf } from './lookups.ts';
import type { Requirement } from './rule.ts';

export const altTexts: Requirement = {
	id: 'alt-texts',
	description: 'Every image has alternative text.',
	check(content, report) {
		for (const { file, outline } of textsOf(content)) {
			for (const { alt, line } of outline.images) {
				const isFileName = /^\S+\.(?:png|jpe?g|webp|avif|gif|svg)$/i.test(alt);
				if (alt && !isFileName) continue;
				const hint = 'Describe the image in the square brackets';
				const message = alt
					? `the alternative text "${alt}" is a file name`
					: 'image has no alternative text';
				report({ file, line, message, hint });
			}
		}
	},
};
