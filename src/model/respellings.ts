import type { z } from 'zod';
import { withoutOddCharacters } from '../text/odd-characters.ts';
import { SLUG_PATTERN } from '../text/slug.ts';
import { fieldOf, schemaAt, valueAt } from './schema-issues.ts';

/**
 * Values that violate a schema only by blanks around them, by characters that look like others, or
 * by their case or an underscore where that decides nothing, written as the schema wants them; by field.
 *
 * @param input The value that was parsed.
 */
export function respellings(
	schema: z.ZodType,
	error: z.ZodError,
	input: unknown,
): Map<string, string> {
	return new Map(
		error.issues.flatMap((issue): [string, string][] => {
			const value = valueAt(input, issue.path);
			const part = schemaAt(schema, issue.path);
			if (typeof value !== 'string' || !part) return [];
			const trimmed = withoutOddCharacters(value).trim();
			const spelled = isSlugIssue(issue)
				? []
				: [trimmed.toLowerCase(), trimmed.replaceAll('_', '-')];
			const right = [trimmed, ...spelled].find(
				(other) => other !== value && part.safeParse(other).success,
			);
			return right === undefined ? [] : [[fieldOf(issue.path), right]];
		}),
	);
}

/** What has been written in place of slugs, by field. */
export function misspelledSlugs(error: z.ZodError, input: unknown): Map<string, string> {
	const issues = error.issues.filter(isSlugIssue);
	return new Map(issues.map(({ path }) => [fieldOf(path), String(valueAt(input, path))]));
}

function isSlugIssue(issue: z.core.$ZodIssue): boolean {
	return issue.code === 'invalid_format' && issue.pattern === String(SLUG_PATTERN);
}
