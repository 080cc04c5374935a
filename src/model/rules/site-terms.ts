import { didYouMean } from '../../text/names.ts';
import { slugFix } from './lookups.ts';
import type { Requirement } from './rule.ts';

export const siteTerms: Requirement = {
	id: 'site-terms',
	description: 'The featured term, starting points and roots in site.yaml are terms that exist.',
	check({ site, slugs }, report) {
		const listed = (['start', 'roots'] as const).flatMap((list) =>
			site[list].map((slug, index) => ({ slug, field: `${list}[${index}]` })),
		);
		const featured =
			site.featured === undefined ? [] : [{ slug: site.featured, field: 'featured' }];
		for (const { slug, field } of [...listed, ...featured]) {
			if (slugs.terms.has(slug)) continue;
			report({
				file: 'site.yaml',
				field,
				message: `no term "${slug}"`,
				hint: didYouMean(slug, slugs.terms, 'Use the slug of a file in terms/'),
				fix: slugFix(field, slug, slugs.terms),
			});
		}
	},
};
