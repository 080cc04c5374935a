import type { Fix, Issue } from '../../model/issues.ts';
import { normalizeText } from '../check-text.ts';
import type { ParsedYaml } from '../front-matter.ts';
import { parseYaml, splitFrontMatter } from '../front-matter.ts';
import { addField, removeFields, rewriteField } from './field-edits.ts';
import { replaceInLine } from './line-edits.ts';
import type { TextEdit } from './text-edits.ts';
import { applyEdits, overlaps } from './text-edits.ts';
import { nodeAt } from './yaml-nodes.ts';
import { pathOf } from '../front-matter.ts';

/** A change that has been made. */
export interface Fixed extends Pick<Issue, 'file' | 'line' | 'field' | 'rule'> {
	/** Undefined if something was added. */
	before: string | undefined;
	/** Undefined if something was removed. */
	after: string | undefined;
}

/**
 * Makes the changes that fix issues of one file, except those that overlap with others. A file that
 * cannot be parsed, or could not after it, stays as it is.
 */
export function fixText(
	file: string,
	text: string,
	issues: readonly Issue[],
): { text: string; fixed: Fixed[] } {
	const unchanged = { text, fixed: [] };
	const normal = normalizeText(text);
	const yaml = yamlOf(file, normal);
	const parsed = yaml && parseYaml(yaml.text, yaml.line);
	if (!parsed || parsed.errors.length > 0) return unchanged;
	const removals = issues.flatMap(({ fix }) => (fix && isRemoval(fix) ? fix.field : []));
	const removed = removeFields(parsed, yaml.text, new Set(removals));
	const editsOf = (fix: Fix): TextEdit[] => {
		if ('line' in fix) return replaceInLine(normal, fix.line, fix.find, fix.replacement);
		const edit = isRemoval(fix) ? removed.get(fix.field) : fieldEdit(fix, parsed, yaml.text);
		return edit ? [{ ...edit, start: edit.start + yaml.start, end: edit.end + yaml.start }] : [];
	};
	const edits: TextEdit[] = [];
	const fixed: Fixed[] = [];
	for (const { file: _, fix, line, field, rule } of issues) {
		const changes = fix ? editsOf(fix) : [];
		const isMade = (one: TextEdit) => edits.some((other) => other === one || same(other, one));
		if (!fix || changes.length === 0) continue;
		if (changes.some((one) => !isMade(one) && edits.some((other) => overlaps(one, other))))
			continue;
		if (changes.every(isMade) && !isRemoval(fix)) continue;
		edits.push(...changes.filter((one) => !isMade(one)));
		fixed.push({ file, line, field, rule, ...changeOf(fix, parsed, normal, changes[0]!) });
	}
	const result = applyEdits(text, edits);
	const after = yamlOf(file, normalizeText(result));
	return after && parseYaml(after.text).errors.length === 0 ? { text: result, fixed } : unchanged;
}

/** The YAML of a file, and where it starts. */
function yamlOf(file: string, text: string) {
	if (!file.endsWith('.mdx')) return { text, line: 1, start: 0 };
	const yaml = splitFrontMatter(text)?.yaml;
	return yaml === undefined ? undefined : { text: yaml, line: 2, start: text.indexOf('\n') + 1 };
}

function isRemoval(fix: Fix): fix is { field: string } {
	return 'field' in fix && !('source' in fix) && fix.value === undefined;
}

function fieldEdit(
	fix: Exclude<Fix, { line: number }>,
	parsed: ParsedYaml,
	yaml: string,
): TextEdit | undefined {
	if ('source' in fix) return rewriteField(parsed, fix.field, fix);
	const { field, value = '' } = fix;
	return nodeAt(parsed.document.contents, pathOf(field))
		? rewriteField(parsed, field, { value })
		: addField(parsed, yaml, field, value);
}

function changeOf(
	fix: Fix,
	{ data }: ParsedYaml,
	text: string,
	{ start, end, text: written }: TextEdit,
): Pick<Fixed, 'before' | 'after'> {
	if (isRemoval(fix)) return { before: JSON.stringify(valueOf(data, fix.field)), after: undefined };
	if (start === end) return { before: undefined, after: written.trim() };
	return { before: text.slice(start, end), after: written };
}

function valueOf(data: unknown, field: string): unknown {
	return pathOf(field).reduce<unknown>(
		(value, key) => (value as Record<string, unknown> | null | undefined)?.[key],
		data,
	);
}

function same(a: TextEdit, b: TextEdit): boolean {
	return a.start === b.start && a.end === b.end && a.text === b.text;
}
