import { didYouMean } from '../../text/names.ts';
import { hintForUnpublished, referencesOf, slugFix } from './lookups.ts';
import type { Requirement } from './rule.ts';

export const relations: Requirement = {
	id: 'relations',
	description:
		'Prerequisites, wholes, and general, related, and confused terms exist, and none is the term itself.',
	check(content, report) {
		const { terms, slugs } = content;
		for (const term of terms) {
			const { file } = term;
			for (const { field, slug } of referencesOf(term)) {
				if (slug === term.slug) {
					const hint = 'Remove it: a relation needs two terms';
					report({ file, field, message: `"${slug}" is the term itself`, hint });
				} else if (!slugs.terms.has(slug)) {
					const fallback = `Use the slug of a file in terms/, or add terms/${slug}.mdx`;
					const hint = hintForUnpublished(content, slug) ?? didYouMean(slug, slugs.terms, fallback);
					const fix = slugFix(field, slug, slugs.terms);
					report({ file, field, message: `no term "${slug}"`, hint, fix });
				}
			}
		}
	},
};
