import { isAbsolute, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Issue } from '../../model/issues.ts';
import { explainIssue } from '../../model/issues.ts';
import { digestOf } from '../digest.ts';
import type { RuleNote } from '../list-rules.ts';
import type { CheckReport } from './report.ts';

/**
 * A log in SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html.
 *
 * @param rules All rules.
 */
export function sarifReport({ issues }: CheckReport, rules: readonly RuleNote[]): string {
	const ids = rules.map(({ id }) => id);
	const fingerprint = fingerprints();
	const run = {
		tool: { driver: { name: 'gloss check', rules: rules.map(ruleOf) } },
		// Without an address: the log is the same on every machine.
		originalUriBaseIds: { [ROOT]: { description: { text: 'The working directory.' } } },
		columnKind: 'utf16CodeUnits',
		results: issues.map((issue) => ({
			ruleId: issue.rule,
			ruleIndex: ids.indexOf(issue.rule),
			level: issue.severity === 'warn' ? 'warning' : 'error',
			message: { text: `${issue.field}: ${explainIssue(issue)}` },
			locations: [
				{
					physicalLocation: {
						artifactLocation: locationOf(issue.file),
						region: { startLine: issue.line },
					},
				},
			],
			partialFingerprints: { primaryLocationLineHash: fingerprint(issue) },
		})),
	};
	const log = {
		$schema:
			'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
		version: '2.1.0',
		runs: [run],
	};
	return JSON.stringify(log, null, '\t');
}

const ROOT = '%SRCROOT%';

function ruleOf({ id, description, open, isStyle }: RuleNote) {
	const style = 'A matter of style: site.yaml can set it under `rules`.';
	const help = `${description} ${isStyle ? style : 'Breaking it is always an error.'}`;
	return {
		id,
		shortDescription: { text: description },
		help: { text: help.replaceAll('`', ''), markdown: help },
		defaultConfiguration:
			open === 'off' ? { enabled: false } : { level: open === 'warn' ? 'warning' : 'error' },
	};
}

function locationOf(file: string) {
	// The base is a folder above the file.
	if (file.startsWith('../') || isAbsolute(file)) return { uri: pathToFileURL(resolve(file)).href };
	return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}

/**
 * Hashes that stay the same when lines move; equal issues are numbered. GitHub tracks issues by the
 * one called `primaryLocationLineHash`.
 */
function fingerprints(): (issue: Issue) => string {
	const counts = new Map<string, number>();
	return ({ rule, file, field, message }) => {
		const hash = digestOf(rule, file, field.replaceAll(/\[\d+\]/g, '[]'), message);
		const count = (counts.get(hash) ?? 0) + 1;
		counts.set(hash, count);
		return `${hash}:${count}`;
	};
}
