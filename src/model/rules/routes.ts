import { didYouMean } from '../../text/names.ts';
import { hintForUnpublished, slugFix } from './lookups.ts';
import type { Requirement } from './rule.ts';

export const routes: Requirement = {
	id: 'routes',
	description: 'Every stop of a route is a term that exists, and no term is a stop twice.',
	check(content, report) {
		const { slugs } = content;
		for (const { file, data } of content.routes ?? []) {
			const terms = data.stops.map(({ term }) => term);
			terms.forEach((term, index) => {
				const field = `stops[${index}].term`;
				if (terms.indexOf(term) < index) {
					const message = `"${term}" is a stop already`;
					return report({ file, field, message, hint: 'Remove one of the two stops' });
				}
				if (slugs.terms.has(term)) return;
				const fallback = `Use the slug of a file in terms/, or add terms/${term}.mdx`;
				const hint = hintForUnpublished(content, term) ?? didYouMean(term, slugs.terms, fallback);
				const fix = slugFix(field, term, slugs.terms);
				report({ file, field, message: `no term "${term}"`, hint, fix });
			});
		}
	},
};
