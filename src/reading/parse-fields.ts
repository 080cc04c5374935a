import type { z } from 'zod';
import type { Issue } from '../glossary/issues.ts';
import { explainSchemaIssues } from '../glossary/schema-issues.ts';
import { parseYaml } from './front-matter.ts';

/** What YAML says, or what is wrong with it. */
export interface ParsedFields<T> {
	data: T | undefined;
	issues: Issue[];
}

/**
 * Parses YAML by a schema.
 *
 * @param file Name of the file in issues.
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
	if (result.success) return { data: result.data, issues: [] };
	const issues = explainSchemaIssues(schema, result.error, parsed.data).map((issue): Issue => ({
		...issue,
		file,
		field: issue.field || 'file',
		line: parsed.lineOf(issue.field),
	}));
	return { data: undefined, issues };
}

function yamlIssue(file: string, { line, message }: { line: number; message: string }): Issue {
	return {
		file,
		line,
		field: 'file',
		message: `YAML: ${message.replace(/\.$/, '')}`,
		hint: hintFor(message),
	};
}

function hintFor(message: string): string {
	if (/unique/.test(message)) return 'Merge the two fields of the same name';
	if (/alias/i.test(message)) return 'Write the values out instead of repeating them by *name';
	return 'Put quotes around text that contains a colon, and check the indentation';
}
