import { explainIssue } from '../../model/issues.ts';
import type { CheckReport } from './report.ts';

/**
 * Annotations of a workflow: https://docs.github.com/actions/reference/workflow-commands-for-github-actions,
 * escaped like https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts.
 */
export function githubReport({ issues }: CheckReport): string {
	return issues
		.map(({ severity, file, line, field, rule, ...issue }) => {
			const kind = severity === 'warn' ? 'warning' : 'error';
			const title = propertyOf(`${rule} (${field})`);
			const place = `file=${propertyOf(file)},line=${line},title=${title}`;
			return `::${kind} ${place}::${dataOf(explainIssue(issue))}`;
		})
		.join('\n');
}

function dataOf(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function propertyOf(text: string): string {
	return dataOf(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
