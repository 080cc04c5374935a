import { GUIDE_COMPONENTS } from '../guide-components.ts';
import { didYouMean } from '../names.ts';
import type { GuideSource } from '../source.ts';
import type { Content, Rule } from './rule.ts';
import { bodyIssue } from './rule.ts';

/** Content carries no code of its own and no picture that cannot be read out. */
export const plainMarkdown: Rule = (content) => [
	...[...content.terms, ...content.guides].flatMap((entry) => [
		...entry.outline.foreign.map(({ what, line }) =>
			bodyIssue(entry, line, `${what} in the text`, PLAIN),
		),
		...entry.outline.silentImages.map(({ line }) => {
			const hint = 'Say in the square brackets what the picture shows';
			return bodyIssue(entry, line, 'image without a text alternative', hint);
		}),
	]),
	...content.terms.flatMap((term) =>
		term.outline.components.map(({ line }) =>
			bodyIssue(term, line, 'JSX element in the text', PLAIN),
		),
	),
	...content.guides.flatMap((guide) => checkComponents(content, guide)),
];

const PLAIN = 'Content is plain Markdown: put code in backticks, or escape < and { with \\';

/** Guides may use some components, each with the slug of an entry and nothing else. */
function checkComponents({ slugs }: Content, guide: GuideSource) {
	return guide.outline.components.flatMap(({ name, attributes, line }) => {
		if (!GUIDE_COMPONENTS.some((known) => known === name)) {
			const hint = didYouMean(name, GUIDE_COMPONENTS, `Use ${GUIDE_COMPONENTS.join(' or ')}`);
			return bodyIssue(guide, line, `there is no component <${name}>`, hint);
		}
		const { slug = '', ...rest } = attributes;
		const [other] = Object.keys(rest);
		if (other) return bodyIssue(guide, line, `<${name}> has no attribute "${other}"`, 'Remove it');
		if (slugs.terms.has(slug)) return [];
		const hint = didYouMean(slug, slugs.terms, 'Write slug="..." with the slug of an entry');
		return bodyIssue(guide, line, `<${name}> is of no entry`, hint);
	});
}
