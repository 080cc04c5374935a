import type { Issue } from '../../model/issues.ts';
import { errorsIn } from '../../model/issues.ts';
import type { CheckReport } from './report.ts';

/** What `npx gloss check --format json` prints. */
export interface JsonReport {
	errors: number;
	warnings: number;
	/** Changes that `--fix` has made or, with `--dry-run`, would make. */
	fixed: CheckReport['fixed'];
	findings: readonly JsonFinding[];
}

export interface JsonFinding extends Omit<Issue, 'fix'> {
	/** Whether `--fix` can fix it. */
	fixable: boolean;
}

export function jsonReport({ issues, fixed }: CheckReport): string {
	const errors = errorsIn(issues).length;
	const report: JsonReport = {
		errors,
		warnings: issues.length - errors,
		fixed,
		findings: issues.map(({ file, line, field, rule, severity, message, hint, fix }) => ({
			file,
			line,
			field,
			rule,
			severity,
			message,
			hint,
			fixable: fix !== undefined,
		})),
	};
	return JSON.stringify(report, null, '\t');
}
