import { didYouMean } from '../../text/names.ts';
import { slugFix } from './lookups.ts';
import type { Content, Report, Requirement } from './rule.ts';

export const siteTerms: Requirement = {
	id: 'site-terms',
	description: 'The terms, pages, pictures and fonts that site.yaml names exist.',
	check(content, report) {
		const { site, slugs } = content;
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
		checkLooks(content, report);
	},
};

function checkLooks(
	{ site, pages = [], images, fonts = new Set() }: Content,
	report: Report,
): void {
	const own = new Set(pages.map(({ slug }) => `pages/${slug}`));
	const missing = (
		field: string,
		message: string,
		name: string,
		known: ReadonlySet<string>,
		add: string,
	) => {
		if (!known.has(name)) {
			report({ file: 'site.yaml', field, message, hint: didYouMean(name, known, add) });
		}
	};
	const lists = {
		navigation: site.navigation,
		home: site.home,
		'footer.links': site.footer?.links,
	};
	for (const [list, items = []] of Object.entries(lists)) {
		for (const [index, item] of items.entries()) {
			if (typeof item !== 'string' || !item.startsWith('pages/')) continue;
			missing(`${list}[${index}]`, `no page "${item}"`, item, own, `Add ${item}.mdx`);
		}
	}
	if (site.logo) {
		missing('logo', `no picture "${site.logo}"`, site.logo, images, `Add images/${site.logo}`);
	}
	for (const [use, font] of Object.entries(site.fonts ?? {})) {
		if (typeof font !== 'object') continue;
		const { file } = font;
		missing(`fonts.${use}.file`, `no font "${file}"`, file, fonts, `Add fonts/${file}`);
	}
}
