import type { Issue } from '../model/issues.ts';

/** Bytes of a content file; the longest guides have a tenth of that. */
export const MAX_BYTES = 256 * 1024;

/** What a file must satisfy to be read at all, before the content rules look at it. */
export const READING_RULES = {
	examples: 'Code marked as `js run` runs, and its last expression has a value.',
	fields: 'Fields are those of the schema, complete, and of the right kind.',
	figures: 'Code marked as a figure runs, and its last expression describes the figure.',
	'file-places': 'Files in terms/ and guides/ are <slug>.mdx, without folders in between.',
	'file-sizes': `A content file has at most ${MAX_BYTES / 1024} kB.`,
	formulas: 'What is between $$ and $$ is valid TeX.',
	'front-matter': 'An entry starts with its fields, between two lines "---".',
	'mdx-syntax': 'Text is valid MDX.',
	'nesting-depths': 'Nothing is nested so deeply that a parser gives up.',
	'no-hidden-characters': 'A content file has no characters that cannot be seen.',
	'no-symbolic-links': 'A content file is not a symbolic link.',
	'required-files': 'site.yaml, categories.yaml, and tags.yaml exist.',
	'yaml-syntax': 'Front matter and YAML files are valid YAML.',
} as const;

/** An issue found while reading. */
export interface ReadingIssue extends Issue {
	rule: keyof typeof READING_RULES;
}

/** Completes an issue; it is about the whole file unless it says otherwise. */
export function readingIssue(
	issue: Pick<ReadingIssue, 'rule' | 'file' | 'message' | 'hint'> & Partial<ReadingIssue>,
): ReadingIssue {
	return { line: 1, field: 'file', ...issue };
}
