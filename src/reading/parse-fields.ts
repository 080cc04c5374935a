import type { z } from 'zod';
import { explainSchemaIssues } from '../model/schema-issues.ts';
import { parseYaml } from './front-matter.ts';
import { hiddenInFields } from './hidden-characters.ts';
import type { ReadingIssue } from './reading-rules.ts';
import { readingIssue } from './reading-rules.ts';

export interface ParsedFields<T> {
	data: T | undefined;
	issues: ReadingIssue[];
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
	if (parsed.errors.length > 0) {
		return { data: undefined, issues: parsed.errors.map((error) => yamlIssue(file, error)) };
	}
	const result = schema.safeParse(parsed.data ?? {});
	if (result.success) {
		const hidden = hiddenInFields(result.data).map(({ field, code }) => {
			const message = `contains the hidden character ${code}, as an escape`;
			const place = { file, field, line: parsed.lineOf(field) };
			return readingIssue({ rule: 'no-hidden-characters', ...place, message, hint: 'Delete it' });
		});
		return { data: hidden.length > 0 ? undefined : result.data, issues: hidden };
	}
	const issues = explainSchemaIssues(schema, result.error, parsed.data).map((issue) => {
		const place = { field: issue.field || 'file', line: parsed.lineOf(issue.field) };
		return readingIssue({ ...issue, ...place, rule: 'fields', file });
	});
	return { data: undefined, issues };
}

function yamlIssue(file: string, { line, message: text }: { line: number; message: string }) {
	const message = `YAML: ${text.replace(/\.$/, '')}`;
	return readingIssue({ rule: 'yaml-syntax', file, line, message, hint: hintFor(text) });
}

function hintFor(message: string): string {
	if (/unique/.test(message)) return 'Merge the two fields with the same name';
	if (/call stack/.test(message)) return 'Remove what is nested deepest';
	if (/alias/i.test(message)) return 'Write the values out instead of repeating them with *name';
	return 'Quote text that contains a colon, and check the indentation';
}
