import { languageOf } from '../../text/languages/language-of.ts';
import { hasPlainSlug, SLUG_PATTERN, slugify } from '../../text/slug.ts';
import { entriesOf } from './lookups.ts';
import { styleRule } from './rule.ts';

export const fileNames = styleRule({
	id: 'file-names',
	description:
		'The name of a file, which becomes its address, is the slug of its title; a title with symbols or other letters than A-Z may have any slug.',
	open: 'off',
	check(content, report) {
		for (const { file, slug, data } of entriesOf(content)) {
			const wanted = slugify(data.title, languageOf(content.site.language));
			// The reader reports a name that is no slug.
			const isSlug = SLUG_PATTERN.test(slug);
			if (slug === wanted || !isSlug || !hasPlainSlug(data.title)) continue;
			const [, name, acronym] = /^(.+?)\s*[(（]([^()（）]+)[)）]$/.exec(data.title) ?? [];
			if (name && slug === slugify(name, languageOf(content.site.language))) {
				const message = `"${data.title}" has a second name in brackets`;
				const hint = `Write ${name}, and list ${acronym} under aliases`;
				report({ file, field: 'title', message, hint });
				continue;
			}
			report({
				file,
				field: 'title',
				message: `"${data.title}" does not match the file name "${slug}.mdx"`,
				hint: wanted
					? `Rename the file to ${wanted}.mdx, or change the title`
					: 'Rename the file to lowercase words joined by hyphens that spell the title',
			});
		}
	},
});
