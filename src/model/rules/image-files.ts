import { didYouMean } from '../../text/names.ts';
import { textsOf } from './lookups.ts';
import type { Requirement } from './rule.ts';

export const imageFiles: Requirement = {
	id: 'image-files',
	description: 'Every image is a file in images/, the folder next to terms/.',
	check(content, report) {
		for (const { file, outline } of textsOf(content)) {
			for (const { url, line } of outline.images) {
				if (content.images.has(nameOf(url))) continue;
				const hint = didYouMean(
					url,
					[...content.images].map((name) => `../images/${name}`),
					'Put the image in images/ and write ../images/<name>',
				);
				const isRemote = /^https?:/.test(url);
				const message = isRemote
					? `the image "${url}" is on another site`
					: `there is no image "${url}"`;
				report({ file, line, message, hint });
			}
		}
	},
};

/** The name of the file in `images/` that an address leads to; empty if it leads elsewhere. */
function nameOf(url: string): string {
	return /^\.\.\/images\/([\w-]+(?:\.[\w-]+)*\.(?:png|jpe?g|webp|avif|gif))$/.exec(url)?.[1] ?? '';
}
