import type { Requirement } from './rule.ts';

/** A translation is of an entry that exists, and says no more than it. */
export const translations: Requirement = {
	id: 'translations',
	description:
		'A translation has an original, and translates only differences that the original has.',
	check({ terms, translations: all = [], slugs, site }, report) {
		const originals = new Map(terms.map((term) => [term.slug, term.data]));
		for (const { slug, file, data, language } of all) {
			if (language === site.language) {
				const message = `is in ${language}, the language of the site`;
				report({ file, field: 'title', message, hint: 'Put it into the original' });
			}
			if (!slugs.terms.has(slug)) {
				const hint = `Name it after its original, terms/<slug>.${language}.mdx`;
				report({ file, field: 'title', message: `there is no entry "${slug}"`, hint });
			}
			const pairs = originals.get(slug)?.confusedWith.map(({ term }) => term);
			data.confusedWith.forEach(({ term }, index) => {
				if (!pairs || pairs.includes(term)) return;
				const message = `the original is not confused with "${term}"`;
				const hint = pairs.length > 0 ? `Choose one of ${pairs.join(', ')}` : 'Remove it';
				report({ file, field: `confusedWith[${index}].term`, message, hint });
			});
		}
	},
};
