import type { Issue } from '../model/issues.ts';

/** Four times the size of the longest guides; some parsers take quadratic time. */
export const MAX_BYTES = 64 * 1024;

/** Requirements for reading a file, checked before the content rules. */
export const READING_RULES = {
	'code-blocks':
		'A code block has an end, and one that looks as if it were executed or drawn is: ```js with run, plot, grid, or diagram.',
	examples: 'Code in `js run` blocks runs, and its last expression has a value.',
	fields: 'Fields match the schema: known, complete, and of the right type.',
	figures: 'Code in figure blocks runs, and its last expression describes the figure.',
	'file-places':
		'Files in terms/ and guides/ are named <slug>.mdx, a slug being lowercase words joined by hyphens, and are not in subfolders.',
	'file-sizes': `A content file has at most ${MAX_BYTES / 1024} kB.`,
	'formula-marks': 'Formulas stand between $$ and $$, and no other marks.',
	formulas: 'The text between $$ and $$ is valid TeX.',
	'front-matter': 'An entry starts with its fields, between two "---" lines.',
	'heading-marks': 'A heading begins with # marks and a blank, and a bold paragraph is not one.',
	'image-contents': 'A file in images/ is an image of the format that its name says.',
	'list-marks': 'An item of a list begins with "- " or "1. ", blank included.',
	'mdx-syntax': 'Text is valid MDX.',
	'nesting-depths': 'Nothing is nested too deeply for the parsers.',
	'no-colliding-files':
		'The names of two files differ in more than case and the encoding of accents, which some systems ignore.',
	'no-hidden-characters': 'A content file has no invisible characters.',
	'no-merge-marks': 'A content file has no marks of an unfinished merge.',
	'no-symbolic-links': 'A content file is not a symbolic link.',
	'portable-yaml': 'Readers of YAML 1.1 and of YAML 1.2 read a content file alike.',
	questions:
		'Each text of a question is one paragraph, and code that computes an answer has a number as its value.',
	references: 'Reference links and footnotes are defined, once, and what is defined is used.',
	'required-files': 'The content folder exists, and so does site.yaml in it.',
	tables:
		'A table has a row of dashes below its first row, and no row has more cells than that one.',
	'text-encoding': 'A content file is encoded in UTF-8.',
	'text-marks': 'The marks of bold text, code, and [[links]] have partners.',
	'web-addresses': 'A link is well formed and leads to an address that every reader can open.',
	'yaml-syntax': 'Front matter and YAML files are valid YAML.',
} as const;

export interface ReadingIssue extends Issue {
	rule: keyof typeof READING_RULES;
	/** What has been written in place of a slug. */
	slug?: string | undefined;
}

/** Completes an issue; by default it applies to the whole file. */
export function readingIssue(
	issue: Pick<ReadingIssue, 'rule' | 'file' | 'message' | 'hint'> & Partial<ReadingIssue>,
): ReadingIssue {
	return { severity: 'error', line: 1, field: 'file', ...issue };
}
