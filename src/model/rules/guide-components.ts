import { GUIDE_COMPONENTS } from '../guide-components.ts';
import { isHtmlTag, markupFault } from '../markup-faults.ts';
import { didYouMean } from '../../text/names.ts';
import type { ComponentUse } from '../source.ts';
import type { Content, Requirement } from './rule.ts';

export const guideComponents: Requirement = {
	id: 'guide-components',
	description: `Guides use no components but ${GUIDE_COMPONENTS.join(' and ')}, each with the slug of a term.`,
	check(content, report) {
		for (const { file, outline } of content.guides) {
			for (const component of outline.components) {
				const fault = faultOf(component, content);
				if (fault) report({ file, line: component.line, ...fault });
			}
		}
	},
};

function faultOf({ name, attributes }: ComponentUse, { slugs }: Content) {
	if (!GUIDE_COMPONENTS.some((known) => known === name)) {
		if (isHtmlTag(name)) return markupFault(`<${name}>`);
		const hint = didYouMean(name, GUIDE_COMPONENTS, `Use ${GUIDE_COMPONENTS.join(' or ')}`);
		return { message: `unknown component <${name}>`, hint };
	}
	const { slug = '', ...rest } = attributes;
	const [other] = Object.keys(rest);
	if (other) return { message: `<${name}> has no attribute "${other}"`, hint: 'Remove it' };
	if (slugs.terms.has(slug)) return undefined;
	const hint = didYouMean(slug, slugs.terms, 'Write slug="..." with the slug of a term');
	return { message: `<${name}> does not name a term`, hint };
}
