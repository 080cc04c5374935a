import { countOf } from '../text/count-of.ts';

/** One problem in one content file, worded for the author who has to fix it. */
export interface Issue {
	/** Id of the rule that found it; `npm run rules` lists them all. */
	rule: string;
	/** Path of the file, relative to the content folder, with forward slashes. */
	file: string;
	/** 1-based line of the file. */
	line: number;
	/** Front matter field (`related[1]`), `body` or `file`. */
	field: string;
	/** What is wrong, with the value quoted; no final period. */
	message: string;
	/** What to write instead; no final period. */
	hint: string;
}

/** Sorts by file, line, field, and message, so that every run prints the same list. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
	return [...issues].sort(
		(a, b) =>
			compare(a.file, b.file) ||
			a.line - b.line ||
			compare(a.field, b.field) ||
			compare(a.message, b.message),
	);
}

/** An issue on one line: `file:line field - what is wrong. What to write instead. [rule]` */
export function formatIssue({ rule, file, line, field, message, hint }: Issue): string {
	const period = hint.endsWith('?') ? '' : '.';
	return `${file}:${line} ${field} - ${message}. ${hint}${period} [${rule}]`;
}

/** All issues, grouped by file, and a count; the empty string if there are none. */
export function formatIssues(issues: readonly Issue[]): string {
	if (issues.length === 0) return '';
	const files = Map.groupBy(sortIssues(issues), (issue) => issue.file);
	const groups = [...files.values()].map((group) => group.map(formatIssue).join('\n'));
	return `${groups.join('\n\n')}\n\n${countOf(issues.length, 'problem')} in ${countOf(files.size, 'file')}.`;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
