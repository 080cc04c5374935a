import type { ParsedNode } from 'yaml';
import { isCollection, isMap, isScalar, isSeq } from 'yaml';
import { fieldOf } from '../../model/schema-issues.ts';
import type { ParsedYaml } from '../front-matter.ts';
import { pathOf } from '../front-matter.ts';
import { quoteScalar, readingOf } from '../plain-scalars.ts';
import type { TextEdit } from './text-edits.ts';
import type { Child, Collection } from './yaml-nodes.ts';
import { childrenOf, nodeAt } from './yaml-nodes.ts';

/** Writes the scalar of a field differently, or its value. */
export function rewriteField(
	{ document }: ParsedYaml,
	field: string,
	to: { source: string } | { value: string },
): TextEdit | undefined {
	const path = pathOf(field);
	const node = nodeAt(document.contents, path);
	if (!isScalar(node) || !node.range || node.type?.startsWith('BLOCK')) return undefined;
	const [start, end] = node.range;
	if ('source' in to) return { start, end, text: to.source };
	const inFlow = path.some((_, depth) => {
		const parent = nodeAt(document.contents, path.slice(0, depth)) as ParsedNode;
		return isCollection(parent) && parent.flow === true;
	});
	const single = `'${to.value.replaceAll("'", "''")}'`;
	const texts: Partial<Record<string, string>> = {
		PLAIN: scalarOf(to.value, inFlow),
		QUOTE_SINGLE: single,
	};
	return { start, end, text: texts[node.type ?? ''] ?? JSON.stringify(to.value) };
}

/** Adds a field after the first one. */
export function addField(
	{ document }: ParsedYaml,
	yaml: string,
	field: string,
	value: string,
): TextEdit | undefined {
	const root = document.contents;
	if (!isMap(root) || root.flow || pathOf(field).length > 1 || root.has(field)) return undefined;
	const first = childrenOf(root, yaml)?.[0];
	if (!first || !startsLine(yaml, first.start)) return undefined;
	const start = lineEndAfter(yaml, first.end);
	const line = `${field}: ${scalarOf(value, false)}`;
	return { start, end: start, text: `\n${line}` };
}

/** Removes fields and items of lists; what they leave empty goes with them. By field. */
export function removeFields(
	{ document }: ParsedYaml,
	yaml: string,
	fields: ReadonlySet<string>,
): Map<string, TextEdit> {
	const edits = new Map<string, TextEdit>();
	/** The removed fields in a node if all of it is removed. */
	const visit = (node: unknown, path: readonly (string | number)[]): string[] | undefined => {
		const field = fieldOf(path);
		if (fields.has(field)) return [field];
		const children = isMap(node) || isSeq(node) ? childrenOf(node, yaml) : undefined;
		if (!children || children.length === 0) return undefined;
		const removed = children.map(({ key, value }) => visit(value, [...path, key]));
		if (path.length > 0 && removed.every((names) => names)) return removed.flat() as string[];
		children.forEach((_, index) => {
			const names = removed[index];
			const edit = names && removeChild(node as Collection, children, index, yaml);
			// One change may remove several fields.
			if (edit) for (const name of names) edits.set(name, edit);
		});
		return undefined;
	};
	visit(document.contents, []);
	return edits;
}

function removeChild(
	collection: Collection,
	children: readonly Child[],
	index: number,
	yaml: string,
): TextEdit | undefined {
	const { start, end } = children[index]!;
	if (collection.flow) {
		const [before, after] = [children[index - 1], children[index + 1]];
		const [from, to, comma] = before
			? [before.end, end, yaml.slice(before.end, start)]
			: [start, after?.start ?? end, after ? yaml.slice(end, after.start) : ','];
		return /^\s*,\s*$/.test(comma) ? { start: from, end: to, text: '' } : undefined;
	}
	const line = yaml.lastIndexOf('\n', start - 1) + 1;
	const indentation = yaml.slice(line, start);
	if (!(isSeq(collection) ? /^ *- +$/ : /^ *$/).test(indentation)) return undefined;
	return { start: line, end: Math.min(lineEndAfter(yaml, end) + 1, yaml.length), text: '' };
}

/** A text as a plain scalar if all YAML readers agree on it. */
function scalarOf(value: string, inFlow: boolean): string {
	const isPlain = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_./-]| (?=\S))*$/u.test(value);
	return isPlain && !readingOf(value, inFlow) && Number.isNaN(Number(value))
		? value
		: quoteScalar(value);
}

function startsLine(yaml: string, offset: number): boolean {
	return offset === 0 || yaml[offset - 1] === '\n';
}

function lineEndAfter(yaml: string, offset: number): number {
	const end = yaml.indexOf('\n', offset);
	return end < 0 ? yaml.length : end;
}
