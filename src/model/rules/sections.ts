import { didYouMean } from '../../text/names.ts';
import { sectionKinds } from '../sections.ts';
import type { Heading } from '../source.ts';
import { styleRule } from './rule.ts';

export const sections = styleRule({
	id: 'sections',
	description:
		'Terms have the sections that site.yaml lists, in its order; none is empty, and no text has a # heading.',
	open: 'warn',
	check({ site, terms, guides }, report) {
		const kinds = sectionKinds(site.sections);
		const names = kinds.map(({ name }) => name);
		for (const { file, outline } of terms) {
			const present = new Set(outline.headings.map(({ text }) => text));
			for (const { name, required } of kinds) {
				if (!required || present.has(name)) continue;
				report({
					file,
					line: 1,
					message: `section "${name}" is missing`,
					hint: `Add "## ${name}"`,
				});
			}
			const before = new Set<string>();
			for (const heading of outline.headings) {
				const fault = names.length > 0 ? sectionFault(heading, before, names) : depthFault(heading);
				if (fault) report({ file, line: heading.line, ...fault });
				if (names.includes(heading.text)) before.add(heading.text);
			}
		}
		for (const { file, outline } of guides) {
			for (const heading of outline.headings) {
				const fault = depthFault(heading);
				if (fault) report({ file, line: heading.line, ...fault });
			}
		}
	},
});

function depthFault({ depth, text }: Heading) {
	if (depth >= 2) return undefined;
	return {
		message: `heading "${text}" has depth ${depth}`,
		hint: 'Use ## for sections; the title comes from the front matter',
	};
}

/** What is wrong with a heading of a term, given the known sections before it. */
function sectionFault(
	{ depth, text, empty }: Heading,
	before: ReadonlySet<string>,
	names: readonly string[],
) {
	if (depth !== 2) {
		const hint = 'Terms have only ## sections';
		return { message: `heading "${text}" has depth ${depth}`, hint };
	}
	if (!names.includes(text)) {
		const hint = didYouMean(text, names, `The sections are ${names.join(', ')}`);
		return { message: `unknown section "${text}"`, hint };
	}
	if (before.has(text))
		return { message: `section "${text}" appears twice`, hint: 'Merge the two' };
	const late = [...before].find((name) => names.indexOf(name) > names.indexOf(text));
	if (late !== undefined) {
		return { message: `section "${text}" comes after "${late}"`, hint: `Move it before "${late}"` };
	}
	return empty
		? { message: `section "${text}" is empty`, hint: 'Write it, or remove its heading' }
		: undefined;
}
