import type { Rule } from './rule.ts';
import { fieldIssue } from './rule.ts';

/** The origin, which its page prints anyway, is not listed again among the sources. */
export const sources: Rule = (content) =>
	content.terms.flatMap((term) =>
		term.data.sources.flatMap(({ url }, index) => {
			if (url !== term.data.origin?.url) return [];
			const message = `"${url}" is the origin already`;
			return fieldIssue(content, term, `sources[${index}].url`, message, 'Remove this source');
		}),
	);
