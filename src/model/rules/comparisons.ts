import { didYouMean } from '../../text/names.ts';
import { hintForUnpublished, slugFix } from './lookups.ts';
import type { Requirement } from './rule.ts';

export const comparisons: Requirement = {
	id: 'comparisons',
	description:
		'A comparison is of two or three different terms that exist, is named after them, has a value for each in every row, and is the only one of them.',
	check(content, report) {
		const { slugs } = content;
		const known = new Map<string, string>();
		for (const { file, slug, data } of content.comparisons ?? []) {
			const { terms, rows } = data;
			terms.forEach((term, index) => {
				const field = `terms[${index}]`;
				if (terms.indexOf(term) < index) {
					const hint = 'Name another term: a comparison needs two';
					return report({ file, field, message: `"${term}" is listed twice`, hint });
				}
				if (slugs.terms.has(term)) return;
				const fallback = `Use the slug of a file in terms/, or add terms/${term}.mdx`;
				const hint = hintForUnpublished(content, term) ?? didYouMean(term, slugs.terms, fallback);
				const fix = slugFix(field, term, slugs.terms);
				report({ file, field, message: `no term "${term}"`, hint, fix });
			});
			const name = terms.join('-vs-');
			if (slug !== name) {
				const message = `the terms do not match the file name "${slug}.mdx"`;
				report({ file, field: 'terms', message, hint: `Rename the file to ${name}.mdx` });
			}
			rows.forEach(({ aspect, values }, index) => {
				if (values.length === terms.length) return;
				const message = `"${aspect}" has ${values.length} values for ${terms.length} terms`;
				const hint = 'Write one for each term, in the order of terms';
				report({ file, field: `rows[${index}].values`, message, hint });
			});
			const set = terms.toSorted().join(' ');
			const other = known.get(set);
			if (other) {
				const message = `${other} compares the same terms`;
				report({ file, other, field: 'terms', message, hint: 'Merge the two' });
			}
			known.set(set, file);
		}
	},
};
