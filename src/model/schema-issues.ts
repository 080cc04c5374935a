import { z } from 'zod';
import { didYouMean } from '../text/names.ts';
import { SLUG_PATTERN } from '../text/slug.ts';
import { hintForCharacters, hintForPattern, hintForType } from './value-hints.ts';

/** A schema violation, worded for an author. */
export interface SchemaIssue {
	/** `category`, `related[1]`, `origin.year`; empty for the whole input. */
	field: string;
	message: string;
	hint: string;
}

/** What to write instead of fields of earlier versions. */
const REPLACEMENTS: Readonly<Record<string, string>> = {
	broader: 'Write kindOf if every X is a Y, and partOf if X is a part of Y',
};
/** What other formats call a field. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
	abbreviation: 'aliases',
	acronym: 'aliases',
	aka: 'aliases',
	definition: 'summary',
	description: 'summary',
	name: 'title',
	seeAlso: 'related',
	synonyms: 'aliases',
	term: 'title',
};

/**
 * Rewords Zod's issues: names the field, quotes the value, and says what to write instead.
 *
 * @param input The value that was parsed.
 * @param sourceOf How its author wrote a value in YAML.
 */
export function explainSchemaIssues(
	schema: z.ZodType,
	error: z.ZodError,
	input: unknown,
	sourceOf?: (path: readonly PropertyKey[]) => string | undefined,
): SchemaIssue[] {
	const ofWrongType = new Set(
		error.issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => fieldOf(path)),
	);
	return error.issues.flatMap((issue): SchemaIssue | SchemaIssue[] => {
		const field = fieldOf(issue.path);
		const value = valueAt(input, issue.path);
		const quoted = quote(value);
		const source = typeof value === 'string' ? quoted : (sourceOf?.(issue.path) ?? quoted);
		const described = schemaAt(schema, issue.path)?.description;
		const advice = described ? described.replace(/\.$/, '') : 'See the fields in CONTRIBUTING.md';
		switch (issue.code) {
			case 'unrecognized_keys':
				return issue.keys.map((key) => ({
					field: fieldOf([...issue.path, key]),
					message: `unknown field "${key}"`,
					hint: hintForKey(key, keysOf(schemaAt(schema, issue.path))),
				}));
			case 'invalid_type':
				if (value === undefined) return { field, message: 'is missing', hint: `Add it: ${advice}` };
				if (value === null) {
					return { field, message: 'is empty', hint: `Fill it in, or remove the field: ${advice}` };
				}
				return {
					field,
					message: `${source} is ${typeName(value)}, not ${article(issue.expected)}`,
					hint:
						hintForType(value, issue.expected, source) ??
						hintForFields(issue.expected, keysOf(schemaAt(schema, issue.path))) ??
						advice,
				};
			case 'invalid_union': {
				const [closest] = issue.errors.filter((branch) =>
					branch.every(({ path }) => path.length > 0),
				);
				if (!closest) return unionIssue(issue.errors, field, value, advice);
				const inner = closest.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
				return explainSchemaIssues(
					schema,
					new z.ZodError(inner as z.core.$ZodIssue[]),
					input,
					sourceOf,
				);
			}
			case 'invalid_value': {
				const choices = issue.values.map(String);
				if (value === undefined) {
					return { field, message: 'is missing', hint: `Add one of ${choices.join(', ')}` };
				}
				const fallback = `Choose one of ${choices.join(', ')}`;
				return {
					field,
					message: `unknown value ${quoted}`,
					hint: typeof value === 'string' ? didYouMean(value, choices, fallback) : fallback,
				};
			}
			case 'invalid_format':
				if (issue.pattern === String(SLUG_PATTERN)) {
					const usual = 'Use lowercase words joined by hyphens, like the file name of a term';
					const hint = hintForCharacters(String(value)) ?? usual;
					return { field, message: `${quoted} is not a slug`, hint };
				}
				if (issue.format === 'regex') {
					const hint = hintForPattern(issue.pattern, String(value)) ?? advice;
					return { field, message: `${quoted} is not well formed`, hint };
				}
				return {
					field,
					message: `${quoted} is not a web address`,
					hint: 'Write a full https:// address',
				};
			case 'invalid_key':
				return {
					field,
					message: `"${String(issue.path.at(-1))}" is not a language tag`,
					hint: 'Write a tag such as de, pt-BR or zh-Hant',
				};
			case 'too_small':
				if (ofWrongType.has(field)) return [];
				if (value === '' || (typeof value === 'string' && value.trim() === '')) {
					return { field, message: 'is empty', hint: `Fill it in, or remove the field: ${advice}` };
				}
				return {
					field,
					message: Array.isArray(value) ? `has ${value.length} items` : `${quoted} is too small`,
					hint: `Use at least ${issue.minimum}`,
				};
			case 'too_big':
				if (ofWrongType.has(field)) return [];
				return {
					field,
					message: Array.isArray(value) ? `has ${value.length} items` : `${quoted} is too large`,
					hint: `Use at most ${issue.maximum}`,
				};
			default: {
				const hint = 'params' in issue && (issue.params?.['hint'] as string | undefined);
				return { field, message: issue.message, hint: hint || advice };
			}
		}
	});
}

function hintForKey(key: string, known: readonly string[]): string {
	if (REPLACEMENTS[key]) return REPLACEMENTS[key];
	const [singular, plural] = [key.replace(/s$/, ''), `${key}es`];
	const other = [OTHER_NAMES[key], singular, plural].find((name) => known.includes(name ?? ''));
	return other ? `Did you mean "${other}"?` : didYouMean(key, known, 'Remove it');
}

/** What stands in a group of fields. */
function hintForFields(expected: string, known: readonly string[]): string | undefined {
	if (expected !== 'object' || known.length === 0) return undefined;
	return `Write its fields, each with its value: ${known.map((key) => `${key}: ...`).join(', ')}`;
}

/** None of the choices takes a value of this type; or it is none of the words of one of them. */
function unionIssue(
	branches: readonly (readonly z.core.$ZodIssue[])[],
	field: string,
	value: unknown,
	advice: string,
): SchemaIssue {
	const words = branches.flat().flatMap((one) => (one.code === 'invalid_value' ? one.values : []));
	if (typeof value !== 'string' || words.length === 0) {
		return { field, message: `${quote(value)} is ${typeName(value)}`, hint: advice };
	}
	const choices = words.map(String);
	const hint = didYouMean(value, choices, `Choose one of ${choices.join(', ')}`);
	return { field, message: `unknown value ${quote(value)}`, hint };
}

/** A value as its author wrote it; YAML anchors can make one that contains itself. */
function quote(value: unknown): string {
	try {
		return JSON.stringify(value);
	} catch {
		return 'a value that contains itself';
	}
}

/** @example fieldOf(['related', 1]) // => 'related[1]' */
export function fieldOf(path: readonly PropertyKey[]): string {
	return path
		.map((part, i) =>
			typeof part === 'number' ? `[${part}]` : `${i > 0 ? '.' : ''}${String(part)}`,
		)
		.join('');
}

export function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, key) => (value as Record<PropertyKey, unknown> | null)?.[key],
		input,
	);
}

type Inner = z.ZodType & {
	shape?: Record<string, z.ZodType>;
	element?: z.ZodType;
	/** What a record maps its keys to. */
	valueType?: z.ZodType;
	unwrap?: () => z.ZodType;
};

/** Follows a path into the schema, through wrappers such as `optional`. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): Inner | undefined {
	let here: Inner | undefined = schema;
	for (const key of path) {
		const inner = unwrap(here);
		here =
			typeof key === 'number' ? inner?.element : (inner?.shape?.[String(key)] ?? inner?.valueType);
	}
	return here;
}

function unwrap(schema: Inner | undefined): Inner | undefined {
	let here = schema;
	while (here?.unwrap && !here.shape && !here.element) here = here.unwrap();
	return here;
}

function keysOf(schema: Inner | undefined): string[] {
	return Object.keys(unwrap(schema)?.shape ?? {});
}

function typeName(value: unknown): string {
	return article(Array.isArray(value) ? 'array' : typeof value);
}

function article(type: string): string {
	const names: Readonly<Record<string, string>> = {
		array: 'a list',
		int: 'a whole number',
		object: 'a group of fields',
		string: 'text',
	};
	return names[type] ?? `a ${type}`;
}
