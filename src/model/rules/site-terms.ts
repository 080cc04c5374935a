import { didYouMean } from '../../text/names.ts';
import { slugFix } from './lookups.ts';
import type { Requirement } from './rule.ts';

export const siteTerms: Requirement = {
	id: 'site-terms',
	description: 'The starting points and roots in site.yaml are terms that exist.',
	check({ site, slugs }, report) {
		for (const list of ['start', 'roots'] as const) {
			site[list].forEach((slug, index) => {
				if (slugs.terms.has(slug)) return;
				const field = `${list}[${index}]`;
				report({
					file: 'site.yaml',
					field,
					message: `no term "${slug}"`,
					hint: didYouMean(slug, slugs.terms, 'Use the slug of a file in terms/'),
					fix: slugFix(field, slug, slugs.terms),
				});
			});
		}
	},
};
