import { didYouMean } from '../../text/names.ts';
import { referencesOf, replacementFor } from './lookups.ts';
import type { Rule } from './rule.ts';

export const relations: Rule = {
	id: 'relations',
	description:
		'Prerequisites, wholes, and general, related, and confused terms exist, and none is the term itself.',
	check({ terms, slugs, retired }, report) {
		for (const term of terms) {
			const { file } = term;
			for (const { field, slug } of referencesOf(term)) {
				if (slug === term.slug) {
					const hint = 'Remove it: a relation needs two terms';
					report({ file, field, message: `"${slug}" is the term itself`, hint });
				} else if (!slugs.terms.has(slug)) {
					const fallback = `Use the slug of a file in terms/, or add terms/${slug}.mdx`;
					const hint = replacementFor(retired, slug) ?? didYouMean(slug, slugs.terms, fallback);
					report({ file, field, message: `no term "${slug}"`, hint });
				}
			}
		}
	},
};
