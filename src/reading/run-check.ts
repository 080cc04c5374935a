import type { Issue } from '../model/issues.ts';
import { errorsIn, explainIssue } from '../model/issues.ts';
import { countOf } from '../text/count-of.ts';
import type { CheckOptions, CheckResult } from './check-content.ts';
import { checkContent, describeContent } from './check-content.ts';
import type { CheckCommand } from './check-options.ts';
import { pathFromHere, scopeOf } from './check-scope.ts';
import { contentFolderProblem } from './content-folder-problem.ts';
import { fixContent } from './fixes/fix-content.ts';
import type { Fixed } from './fixes/fix-text.ts';
import { withCopyOf } from './fixes/folder-copy.ts';
import { listRules } from './list-rules.ts';
import { githubReport } from './reports/github-report.ts';
import { jsonReport } from './reports/json-report.ts';
import { prettyFixes, prettyIssues } from './reports/pretty-report.ts';
import type { CheckReport } from './reports/report.ts';
import { sarifReport } from './reports/sarif-report.ts';
import { UsageError } from './usage-error.ts';
import { YAML_SCHEMAS } from './yaml-schemas.ts';

export interface CheckOutput {
	stdout: string;
	stderr: string;
	/** 0 if there are no errors, 1 if there are some or too many warnings. */
	exitCode: 0 | 1;
}

/**
 * Checks a content folder as a command says, and fixes it if the command says so.
 *
 * @param stderr Where the text for people will be written, for its colors.
 * @throws UsageError if the folder is none with content, or if a path of the command does not exist
 *   in it.
 */
export async function runCheck(
	folder: string,
	command: CheckCommand,
	stderr: NodeJS.WritableStream,
	options?: CheckOptions,
): Promise<CheckOutput> {
	const problem = contentFolderProblem(folder);
	if (problem) throw new UsageError(`GLOSSARY_CONTENT: ${explainIssue(problem)}`);
	const scope = scopeOf(folder, command.paths, command.rules);
	const { fixed, result } = await checkAndFix(folder, command, scope, options);
	// Without settings and lists, most rules could not be applied: that concerns every file.
	const concernsAll = ({ file, severity }: Issue) =>
		!result.content && file in YAML_SCHEMAS && severity === 'error';
	const found = result.issues.filter((issue) => scope(issue) || concernsAll(issue));
	const errors = errorsIn(found);
	const isFailure = errors.length > 0 || found.length - errors.length > command.maxWarnings;
	const place = <T extends { file: string }>(one: T): T => {
		return { ...one, file: pathFromHere(folder, one.file) };
	};
	const report: CheckReport = {
		issues: (command.quiet ? errors : found).map(place),
		fixed: fixed.map(place),
		isDryRun: command.dryRun,
	};
	const summary = errors.length > 0 ? '' : summaryOf(command, result, found.length > 0);
	return { ...write(report, command.format, summary, stderr), exitCode: isFailure ? 1 : 0 };
}

async function checkAndFix(
	folder: string,
	{ fix, dryRun }: CheckCommand,
	isWanted: (issue: Issue) => boolean,
	options?: CheckOptions,
): Promise<{ fixed: Fixed[]; result: CheckResult }> {
	if (dryRun) return withCopyOf(folder, (copy) => fixContent(copy, isWanted, options));
	if (fix) return fixContent(folder, isWanted, options);
	return { fixed: [], result: await checkContent(folder, options) };
}

function write(
	report: CheckReport,
	format: CheckCommand['format'],
	summary: string,
	stream: NodeJS.WritableStream,
): Pick<CheckOutput, 'stdout' | 'stderr'> {
	switch (format) {
		case 'json':
			return { stdout: jsonReport(report), stderr: '' };
		case 'sarif':
			return { stdout: sarifReport(report, listRules()), stderr: '' };
		case 'github':
			return { stdout: githubReport(report), stderr: prettyFixes(report) };
		case 'pretty':
			return {
				stdout: [prettyFixes(report), summary].filter(Boolean).join('\n\n'),
				stderr: prettyIssues(report, stream),
			};
	}
}

function summaryOf(
	{ paths }: CheckCommand,
	{ content }: CheckResult,
	hasWarnings: boolean,
): string {
	const some = paths.length === 1 ? paths[0]! : countOf(paths.length, 'path');
	const all = content ? describeContent(content) : '';
	return `Checked ${paths.length > 0 ? some : all}: no ${hasWarnings ? 'errors' : 'problems'}.`;
}
