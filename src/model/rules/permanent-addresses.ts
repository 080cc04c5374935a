import { languageOf } from '../../text/languages/language-of.ts';
import { didYouMean } from '../../text/names.ts';
import { formerSlug } from '../../text/slug.ts';
import type { Requirement } from './rule.ts';

export const permanentAddresses: Requirement = {
	id: 'permanent-addresses',
	description:
		'Earlier addresses and those of retired entries lead somewhere and are not taken by other entries.',
	check({ site, terms, retired, slugs }, report) {
		const language = languageOf(site.language);
		const owners = new Map(retired.map(({ slug }) => [slug, 'retired.yaml']));
		retired.forEach(({ slug, replacedBy }, index) => {
			const file = 'retired.yaml';
			if (slugs.terms.has(slug)) {
				const message = `"${slug}" is in use again: terms/${slug}.mdx`;
				const hint = 'Choose another slug for the new entry, or take the old one out of retirement';
				report({ file, field: `[${index}].slug`, message, hint });
			}
			replacedBy.forEach((other, at) => {
				if (slugs.terms.has(other)) return;
				const hint = didYouMean(other, slugs.terms, 'Use the slug of a file in terms/');
				const field = `[${index}].replacedBy[${at}]`;
				report({ file, field, message: `no term "${other}"`, hint });
			});
		});
		for (const { slug, file, data } of terms) {
			data.formerly.forEach((name, index) => {
				const address = formerSlug(name, language);
				const owner = slugs.terms.has(address) ? `terms/${address}.mdx` : owners.get(address);
				owners.set(address, file);
				// A title may have changed without its address.
				if (owner === undefined || address === slug) return;
				const message = `the address of "${name}" leads to ${owner}`;
				report({ file, field: `formerly[${index}]`, message, hint: 'Remove it from one of them' });
			});
		}
	},
};
