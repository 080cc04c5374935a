/** The sections of a term, in order. */
export const SECTIONS = [
	'How it works',
	'Formally',
	'Why it matters',
	'Example',
	'In code',
	'Pitfalls',
	'History',
] as const;

/** The sections every term must have. */
export const REQUIRED_SECTIONS: readonly string[] = ['How it works', 'Why it matters'];

/** A section as plain Markdown, without MDX. */
export interface Section {
	/** Empty for text before the first heading. */
	heading: string;
	markdown: string;
}

/** A section under its heading, if it has one. */
export function sectionMarkdown({ heading, markdown }: Section): string {
	return heading ? `## ${heading}\n\n${markdown}` : markdown;
}
