import { countOf } from '../text/count-of.ts';

/** An error stops the check and the build; a warning (`warn`) does not. */
export type Severity = 'error' | 'warn';

/** A mechanical change of a file that makes an issue go away and takes no decision of its author. */
export type Fix =
	/** A field gets another value and is added if it is missing; without a value, it is removed. */
	| { field: string; value?: string }
	/** A field is written differently; its value stays as it is. */
	| { field: string; source: string }
	/** All occurrences of a text in a line, except in code, are replaced. */
	| { line: number; find: string; replacement: string };

/** One problem in a content file, worded for its author. */
export interface Issue {
	/** Id of the rule that reported it; `npx gloss rules` lists them all. */
	rule: string;
	severity: Severity;
	/** Path of the file, relative to the content folder, with forward slashes. */
	file: string;
	/** 1-based. */
	line: number;
	/** Front matter field (`related[1]`), `body` or `file`. */
	field: string;
	/** What is wrong, with the value quoted; no final period. */
	message: string;
	/** What to write instead; no final period. */
	hint: string;
	/** The other file of a fault between two. */
	other?: string | undefined;
	/** A change of the same file; absent if the author must decide. */
	fix?: Fix | undefined;
}

/** The files whose author should know of an issue. */
export function filesOf({ file, other }: Pick<Issue, 'file' | 'other'>): string[] {
	return other === undefined ? [file] : [file, other];
}

/** Sorts by file, line, field, and message, so that output is deterministic. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
	return [...issues].sort(
		(a, b) =>
			compare(a.file, b.file) ||
			a.line - b.line ||
			compare(a.field, b.field) ||
			compare(a.message, b.message),
	);
}

/** Styles a part of a line for a terminal. */
export type Paint = (part: 'place' | 'warning' | 'rule', text: string) => string;

const PLAIN: Paint = (_, text) => text;

/** `file:line field - what is wrong. What to write instead. [rule]`; warnings say that they are. */
export function formatIssue(issue: Issue): string {
	return paintIssue(issue, PLAIN);
}

function paintIssue(issue: Issue, paint: Paint): string {
	const { rule, severity, file, line, field } = issue;
	const kind = severity === 'warn' ? paint('warning', 'warning: ') : '';
	const place = paint('place', `${printable(file)}:${line}`);
	return `${place} ${printable(field)} - ${kind}${explainIssue(issue)} ${paint('rule', `[${rule}]`)}`;
}

/** What is wrong, and what to write instead, as sentences. */
export function explainIssue({ message, hint }: Pick<Issue, 'message' | 'hint'>): string {
	const period = hint.endsWith('?') ? '' : '.';
	return `${printable(message)}. ${printable(hint)}${period}`;
}

/** Where a problem is in its file. @example placeOf(issue) // => 'Line 7, summary' */
export function placeOf({ line, field }: Issue): string {
	const isText = field === 'body' || field === 'file';
	return isText ? `Line ${line}` : `Line ${line}, ${printable(field)}`;
}

/** A longer part would hide the next issue. */
const MAX_PART_LENGTH = 500;

/** A text in one line; invisible characters, which a terminal could obey, as their codes. */
export function printable(text: string): string {
	const part = text.length > MAX_PART_LENGTH ? `${text.slice(0, MAX_PART_LENGTH)}…` : text;
	return part.replace(
		/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu,
		(character) => `\\u{${character.codePointAt(0)!.toString(16)}}`,
	);
}

/** All issues grouped by file, then a count; empty if there are none. */
export function formatIssues(issues: readonly Issue[], paint = PLAIN): string {
	if (issues.length === 0) return '';
	const files = Map.groupBy(sortIssues(issues), (issue) => issue.file);
	const groups = [...files.values()].map((group) =>
		group.map((issue) => paintIssue(issue, paint)).join('\n'),
	);
	return `${groups.join('\n\n')}\n\n${countIssues(issues)} in ${countOf(files.size, 'file')}.`;
}

/** @example countIssues(issues) // => '2 problems and 1 warning' */
export function countIssues(issues: readonly Issue[]): string {
	const errors = errorsIn(issues).length;
	const warnings = issues.length - errors;
	const counts = [
		errors > 0 && countOf(errors, 'problem'),
		warnings > 0 && countOf(warnings, 'warning'),
	];
	return counts.filter(Boolean).join(' and ');
}

/** The issues that stop a build. */
export function errorsIn(issues: readonly Issue[]): Issue[] {
	return issues.filter(({ severity }) => severity === 'error');
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
