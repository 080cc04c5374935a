import type { Document } from 'yaml';
import { isScalar } from 'yaml';
import type { z } from 'zod';
import { misspelledSlugs, respellings } from '../model/respellings.ts';
import { explainSchemaIssues } from '../model/schema-issues.ts';
import { parseYaml } from './front-matter.ts';
import { hiddenInFields } from './hidden-characters.ts';
import { disputedSyntax, repairsOf } from './portable-yaml.ts';
import type { ReadingIssue } from './reading-rules.ts';
import { readingIssue } from './reading-rules.ts';

export interface ParsedFields<T> {
	data: T | undefined;
	issues: ReadingIssue[];
	/** Line of a field such as `related[1]`. */
	lineOf(field: string): number;
}

/**
 * Parses YAML and validates it against a schema.
 *
 * @param file Path for issues.
 * @param firstLine Line of the file on which the YAML starts.
 */
export function parseFields<T>(
	file: string,
	schema: z.ZodType<T>,
	yaml: string,
	firstLine: number,
): ParsedFields<T> {
	const parsed = parseYaml(yaml, firstLine);
	const { lineOf } = parsed;
	if (parsed.errors.length > 0) {
		const issues = parsed.errors.map((error) =>
			readingIssue({ rule: 'yaml-syntax', file, ...error }),
		);
		return { data: undefined, issues, lineOf };
	}
	const result = schema.safeParse(parsed.data ?? {});
	const repairs = repairsOf(parsed, yaml, result.error?.issues);
	const rule = 'portable-yaml';
	const issues = [
		...repairs.map(({ field, line, source, reading, text }) => {
			const value = reading === source.toLowerCase() ? 'a truth value' : reading;
			const message = `some YAML readers read ${source} as ${value}`;
			const fix = { field, source: text };
			return readingIssue({ rule, file, line, field, message, hint: `Write ${text}`, fix });
		}),
		...disputedSyntax(yaml).map(({ offset, message, hint }) =>
			readingIssue({ rule, file, line: parsed.lineAt(offset), message, hint }),
		),
	];
	if (result.success) {
		for (const { field, code, without } of hiddenInFields(result.data)) {
			const message = `contains the hidden character ${code}, as an escape`;
			const place = { file, field, line: lineOf(field) };
			const hint = 'Delete it';
			const fix = { field, value: without };
			issues.push(readingIssue({ rule: 'no-hidden-characters', ...place, message, hint, fix }));
		}
		return { data: issues.length > 0 ? undefined : result.data, issues, lineOf };
	}
	const repaired = new Set(repairs.map(({ field }) => field));
	const respelled = respellings(schema, result.error, parsed.data);
	const slugs = misspelledSlugs(result.error, parsed.data);
	for (const issue of explainSchemaIssues(
		schema,
		result.error,
		parsed.data,
		sourceIn(parsed.document),
	)) {
		if (repaired.has(issue.field)) continue;
		const place = { field: issue.field || 'file', line: lineOf(issue.field) };
		const value = respelled.get(issue.field);
		const fix = value === undefined ? undefined : { field: issue.field, value };
		const slug = slugs.get(issue.field);
		issues.push(readingIssue({ ...issue, ...place, fix, slug, rule: 'fields', file }));
	}
	return { data: undefined, issues, lineOf };
}

/** What the author wrote for a value. */
function sourceIn(document: Document): (path: readonly PropertyKey[]) => string | undefined {
	return (path) => {
		const node = document.getIn(path, true);
		return isScalar(node) ? node.source : undefined;
	};
}
