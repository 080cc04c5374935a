import { styleText } from 'node:util';
import type { Paint } from '../../model/issues.ts';
import { formatIssues, printable } from '../../model/issues.ts';
import { countOf } from '../../text/count-of.ts';
import type { Fixed } from '../fixes/fix-text.ts';
import type { CheckReport } from './report.ts';

const STYLES = { place: 'bold', warning: 'yellow', rule: 'dim' } as const;

/** Issues for a terminal, in colors if it has them and wants them. */
export function prettyIssues({ issues }: CheckReport, stream: NodeJS.WritableStream): string {
	const paint: Paint = (part, text) => styleText(STYLES[part], text, { stream });
	return formatIssues(issues, paint);
}

/** The changes that have been made, and how many; empty if there are none. */
export function prettyFixes({ fixed, isDryRun }: CheckReport): string {
	if (fixed.length === 0) return '';
	const files = countOf(new Set(fixed.map(({ file }) => file)).size, 'file');
	const count = `${isDryRun ? 'Would make' : 'Made'} ${countOf(fixed.length, 'change')} in ${files}.`;
	return [...fixed.map(describeFixed), '', count].join('\n');
}

const MAX_LENGTH = 80;

function describeFixed({ file, line, field, before, after }: Fixed): string {
	const place = `${printable(file)}:${line} ${printable(field)}`;
	if (before === undefined) return `${place} - added ${excerpt(after)}`;
	if (after === undefined) return `${place} - removed ${excerpt(before)}`;
	return `${place} - ${excerpt(before)} -> ${excerpt(after) || '(nothing)'}`;
}

function excerpt(text = ''): string {
	return printable(text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text);
}
