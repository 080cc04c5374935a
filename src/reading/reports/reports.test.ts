import { readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test, vi } from 'vitest';
import type { Issue } from '../../model/issues.ts';
import { listRules } from '../list-rules.ts';
import { githubReport } from './github-report.ts';
import { jsonReport } from './json-report.ts';
import { prettyFixes, prettyIssues } from './pretty-report.ts';
import { sarifReport } from './sarif-report.ts';

const issue = (extra: Partial<Issue> = {}): Issue => ({
	rule: 'links',
	severity: 'error',
	file: 'content/terms/a.mdx',
	line: 7,
	field: 'body',
	message: '[[b]] does not exist',
	hint: 'Did you mean "c"?',
	...extra,
});
const reportOf = (...issues: Issue[]) => ({ issues, fixed: [], isDryRun: false });

interface SarifLog {
	runs: { results: SarifResult[] }[];
}
interface SarifResult {
	level: string;
	ruleIndex: number;
	locations: { physicalLocation: { artifactLocation: object; region: object } }[];
	partialFingerprints: { primaryLocationLineHash: string };
}
const sarif = (...issues: Issue[]) =>
	JSON.parse(sarifReport(reportOf(...issues), listRules())) as SarifLog;
const resultsOf = (...issues: Issue[]) => sarif(...issues).runs[0]!.results;

test('JSON counts issues and says which can be fixed', () => {
	const warning = issue({ severity: 'warn', fix: { field: 'related[0]' } });
	expect(JSON.parse(jsonReport(reportOf(issue(), warning)))).toEqual({
		errors: 1,
		warnings: 1,
		fixed: [],
		findings: [
			{ ...issue(), fixable: false },
			{ ...issue({ severity: 'warn' }), fixable: true },
		],
	});
});

test('annotations escape what ends a property or a command', () => {
	const odd = issue({
		file: 'a,b:c%\n.mdx',
		field: 'x',
		message: '100 %, "a:b"',
		hint: 'Write\r\nc',
	});
	expect(githubReport(reportOf(issue(), { ...odd, severity: 'warn' }))).toBe(
		[
			'::error file=content/terms/a.mdx,line=7,title=links (body)::[[b]] does not exist. Did you mean "c"?',
			'::warning file=a%2Cb%3Ac%25%0A.mdx,line=7,title=links (x)::100 %25, "a:b". Write\\u{d}\\u{a}c.',
		].join('\n'),
	);
	expect(githubReport(reportOf())).toBe('');
});

test('SARIF is valid', () => {
	// The published schema without its descriptions.
	const file = 'src/reading/fixtures/sarif-schema-2.1.0.json';
	const schema = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
	// It says draft 4, but has nothing that draft 7 understands differently.
	delete schema['$schema'];
	delete schema['id'];
	const ajv = addFormats.default(new Ajv({ strict: false }));
	const validate = ajv.compile(schema);
	for (const log of [sarif(), sarif(issue(), issue({ file: '../x/a b.mdx', severity: 'warn' }))]) {
		validate(log);
		expect(validate.errors).toBe(null);
	}
});

test('SARIF names the rule, the level, and the place as an address', () => {
	const [known, outside] = resultsOf(
		issue({ file: 'my content/terms/損失#1.mdx' }),
		issue({ file: '../x/a b.mdx', severity: 'warn' }),
	);
	expect(known).toMatchObject({
		level: 'error',
		ruleIndex: listRules().findIndex(({ id }) => id === 'links'),
		locations: [
			{
				physicalLocation: {
					artifactLocation: {
						uri: 'my%20content/terms/%E6%90%8D%E5%A4%B1%231.mdx',
						uriBaseId: '%SRCROOT%',
					},
					region: { startLine: 7 },
				},
			},
		],
	});
	expect(outside).toMatchObject({ level: 'warning' });
	expect(outside!.locations[0]!.physicalLocation.artifactLocation).toEqual({
		uri: expect.stringMatching(/^file:\/\/\/.*\/x\/a%20b\.mdx$/) as string,
	});
});

test('fingerprints stay when lines and items move, and differ otherwise', () => {
	const prints = (...issues: Issue[]) =>
		resultsOf(...issues).map(
			({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash,
		);
	const [one, twin, other] = prints(issue(), issue({ line: 9 }), issue({ message: 'is empty' }));
	expect(new Set([one, twin, other]).size).toBe(3);
	expect(prints(issue({ line: 3 }))).toEqual([one]);
	expect(prints(issue({ field: 'related[1]' }))).toEqual(prints(issue({ field: 'related[4]' })));
});

test('text for people is plain in a pipe, and colored where colors are wanted', () => {
	const stream = new Writable();
	const line = 'content/terms/a.mdx:7 body - [[b]] does not exist. Did you mean "c"? [links]';
	vi.stubEnv('FORCE_COLOR', undefined);
	expect(prettyIssues(reportOf(issue()), stream)).toBe(`${line}\n\n1 problem in 1 file.`);
	vi.stubEnv('NO_COLOR', undefined);
	vi.stubEnv('FORCE_COLOR', '1');
	expect(prettyIssues(reportOf(issue()), process.stderr)).toContain('\u001B[');
	vi.unstubAllEnvs();
});

test('lists changes in lines, without characters that a terminal could obey', () => {
	const place = { file: 'a.mdx', line: 2, field: 'f', rule: 'r' };
	const fixed = [
		{ ...place, before: '\u001B[31m', after: '' },
		{ ...place, before: 'x', after: undefined },
		{ ...place, before: undefined, after: 'id: b2rk' },
	];
	expect(prettyFixes({ issues: [], fixed, isDryRun: true })).toBe(
		[
			'a.mdx:2 f - \\u{1b}[31m -> (nothing)',
			'a.mdx:2 f - removed x',
			'a.mdx:2 f - added id: b2rk',
			'',
			'Would make 3 changes in 1 file.',
		].join('\n'),
	);
});
