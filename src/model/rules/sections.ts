import { didYouMean } from '../../text/names.ts';
import { REQUIRED_SECTIONS, SECTIONS } from '../sections.ts';
import type { Heading } from '../source.ts';
import type { Rule } from './rule.ts';

const NAMES: readonly string[] = SECTIONS;

export const sections: Rule = {
	id: 'sections',
	description:
		'Entries have the known sections in the known order, none empty; guides have no # heading.',
	check({ terms, guides }, report) {
		for (const { file, outline } of terms) {
			const present = new Set(outline.headings.map(({ text }) => text));
			for (const name of REQUIRED_SECTIONS) {
				if (present.has(name)) continue;
				report({
					file,
					line: 1,
					message: `section "${name}" is missing`,
					hint: `Add "## ${name}"`,
				});
			}
			const before = new Set<string>();
			for (const heading of outline.headings) {
				const fault = faultOf(heading, before);
				if (fault) report({ file, line: heading.line, ...fault });
				if (NAMES.includes(heading.text)) before.add(heading.text);
			}
		}
		for (const { file, outline } of guides) {
			for (const { depth, text, line } of outline.headings) {
				if (depth >= 2) continue;
				const hint = 'Use ## for sections; the title comes from the front matter';
				report({ file, line, message: `heading "${text}" has depth ${depth}`, hint });
			}
		}
	},
};

/** What is wrong with a heading of an entry, given the known sections before it. */
function faultOf({ depth, text, empty }: Heading, before: ReadonlySet<string>) {
	if (depth !== 2) {
		return {
			message: `heading "${text}" has depth ${depth}`,
			hint: 'Entries have only ## sections',
		};
	}
	if (!NAMES.includes(text)) {
		const hint = didYouMean(text, NAMES, `The sections are ${NAMES.join(', ')}`);
		return { message: `unknown section "${text}"`, hint };
	}
	if (before.has(text))
		return { message: `section "${text}" appears twice`, hint: 'Merge the two' };
	const late = [...before].find((name) => NAMES.indexOf(name) > NAMES.indexOf(text));
	if (late !== undefined) {
		return { message: `section "${text}" comes after "${late}"`, hint: `Move it before "${late}"` };
	}
	return empty
		? { message: `section "${text}" is empty`, hint: 'Write it, or remove its heading' }
		: undefined;
}
