import { CST, isMap, isScalar, isSeq, Lexer } from 'yaml';
import type { z } from 'zod';
import { fieldOf } from '../model/schema-issues.ts';
import type { ParsedYaml } from './front-matter.ts';
import { quoteScalar, readingOf } from './plain-scalars.ts';

/** A plain scalar that YAML readers disagree on, and what all of them understand. */
export interface Repair {
	field: string;
	/** Line of the file. */
	line: number;
	/** Offsets of the scalar in the YAML. */
	start: number;
	end: number;
	source: string;
	/** What some reader makes of it. */
	reading: string;
	/** What to write instead: quoted text, or a decimal number. */
	text: string;
}

type SchemaIssues = readonly z.core.$ZodIssue[];

/**
 * Repairs of the values of a document, in order; of those that are neither text nor a number to the
 * schema, there are none.
 *
 * @param schemaIssues What the schema finds wrong with the document.
 */
export function repairsOf(
	{ document, lineAt }: ParsedYaml,
	yaml: string,
	schemaIssues: SchemaIssues = [],
): Repair[] {
	const issues = new Map(schemaIssues.map((issue) => [fieldOf(issue.path), issue]));
	const repairs: Repair[] = [];
	const visit = (node: unknown, path: PropertyKey[], inFlow: boolean): void => {
		if (isMap(node)) {
			for (const { key, value } of node.items) {
				const name = isScalar(key) ? String(key.value) : '';
				visit(value, [...path, name], inFlow || node.flow === true);
			}
		} else if (isSeq(node)) {
			node.items.forEach((item, index) =>
				visit(item, [...path, index], inFlow || node.flow === true),
			);
		} else if (isScalar(node) && node.type === 'PLAIN' && !node.tag && node.range) {
			const [start, end] = node.range;
			const source = yaml.slice(start, end);
			const reading = readingOf(source, inFlow);
			if (!reading) return;
			const field = fieldOf(path);
			// Every linter takes a bare `off`, and so do the rules.
			if (path[0] === 'rules') return;
			const text = portableText(source, node.value, issues.get(field));
			if (text) repairs.push({ field, line: lineAt(start), start, end, source, reading, text });
		}
	};
	visit(document.contents, [], false);
	return repairs;
}

function portableText(
	source: string,
	value: unknown,
	issue: SchemaIssues[number] | undefined,
): string | undefined {
	// The schemas have no other numbers.
	if (!issue && Number.isSafeInteger(value)) return String(value);
	const isText = issue
		? issue.code === 'invalid_type' && issue.expected === 'string'
		: typeof value === 'string';
	return isText ? quoteScalar(source) : undefined;
}

/** Syntax other than plain scalars that YAML readers disagree on. */
export function disputedSyntax(yaml: string): { offset: number; message: string; hint: string }[] {
	const found: { offset: number; message: string; hint: string }[] = [];
	let offset = 0;
	let previous = '';
	let isValue = false;
	for (const token of new Lexer().lex(yaml)) {
		// Plain and block scalars follow a mark, and may begin with anything.
		const [message, hint] = (previous !== CST.SCALAR && disputeOf(token, yaml)) || [];
		if (message && hint) found.push({ offset, message, hint });
		if (isValue && /^#\S/.test(token)) {
			const lost = `"${token}" is a comment, and left out of the value`;
			found.push({
				offset,
				message: lost,
				hint: 'Put the value in quotes, or write a blank after #',
			});
		}
		isValue = previous === CST.SCALAR || (isValue && !token.includes('\n'));
		if (!MARKS.has(token)) offset += token.length;
		previous = token;
	}
	return found;
}

/** Tokens of the lexer that are not in the text. */
const MARKS = new Set<string>([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

function disputeOf(token: string, yaml: string): [message: string, hint: string] | undefined {
	switch (CST.tokenType(token)) {
		case 'space':
			if (!token.includes('\t')) return undefined;
			return ['some YAML readers read a tab as a syntax error', 'Write spaces'];
		case 'tag':
			return [`some YAML readers do not know ${token}`, 'Remove it, and quote what is text'];
		case 'directive-line':
			return [`some YAML readers read ${token} as a syntax error`, 'Remove the line'];
		case 'anchor':
			if (!yaml.includes(`*${token.slice(1)}`)) {
				return [`${token} is not text, but a name that nothing repeats`, 'Put the value in quotes'];
			}
			if (/^.[\w-]+$/.test(token)) return undefined;
			return [`some YAML readers read ${token} as a syntax error`, 'Use only letters in the name'];
		case 'alias':
			if (/^.[\w-]+$/.test(token)) return undefined;
			return [`some YAML readers read ${token} as a syntax error`, 'Use only letters in the name'];
		case 'double-quoted-scalar': {
			const escape = /\\(?:\/|u[dD][89a-fA-F]..)/.exec(token.replaceAll('\\\\', ''))?.[0];
			if (!escape) return undefined;
			return [`some YAML readers read ${escape} as a syntax error`, 'Write the character itself'];
		}
		default:
			return undefined;
	}
}
