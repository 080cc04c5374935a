import { slugify } from '../../text/slug.ts';
import { entriesOf } from './lookups.ts';
import type { Rule } from './rule.ts';

export const fileNames: Rule = {
	id: 'file-names',
	description: 'The name of a file, which becomes its address, is the slug of its title.',
	check(content, report) {
		for (const { file, slug, data } of entriesOf(content)) {
			const wanted = slugify(data.title);
			if (slug === wanted) continue;
			report({
				file,
				field: 'title',
				message: `"${data.title}" does not match the file name "${slug}.mdx"`,
				hint: `Rename the file to ${wanted}.mdx, or change the title`,
			});
		}
	},
};
