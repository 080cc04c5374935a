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
		...entry.outline.images.flatMap((image) => checkImage(content, entry, image)),
		...entry.outline.fences.flatMap(({ language, line }) => {
			if (/^[\w+#.-]+$/.test(language)) return [];
			const hint = 'Write one word after ```, such as python';
			return bodyIssue(entry, line, `"${language}" is no name of a language`, hint);
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

/** Pictures stand in the folder `images/` beside the entries and can be read out. */
function checkImage(
	{ images }: Content,
	entry: Pick<GuideSource, 'file'>,
	{ url, alt, line }: GuideSource['outline']['images'][number],
) {
	if (!alt) {
		const hint = 'Say in the square brackets what the picture shows';
		return bodyIssue(entry, line, 'image without a text alternative', hint);
	}
	const name = /^\.\.\/images\/([\w-]+(?:\.[\w-]+)*\.(?:png|jpe?g|webp|avif|gif))$/.exec(url)?.[1];
	if (name && images.has(name)) return [];
	const hint = didYouMean(
		url,
		[...images].map((known) => `../images/${known}`),
		'Put the picture into images/ and write ../images/<name>',
	);
	return bodyIssue(entry, line, `there is no picture "${url}"`, hint);
}
