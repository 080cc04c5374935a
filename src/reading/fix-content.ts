import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { guideSchema, termSchema } from '../model/schema.ts';
import { checkText, normalizeText } from './check-text.ts';
import { isSymbolicLink, listFiles } from './folder-files.ts';
import { splitFrontMatter } from './front-matter.ts';
import { parseFields } from './parse-fields.ts';
import { quoteScalar } from './plain-scalars.ts';
import { YAML_SCHEMAS } from './yaml-schemas.ts';

/** A value that was written differently. */
export interface Fix {
	/** Path relative to the content folder. */
	file: string;
	/** 1-based. */
	line: number;
	field: string;
	before: string;
	after: string;
}

/**
 * Rewrites the values that YAML readers disagree on, and nothing else, in all files of a content
 * folder that can be parsed. Other files are not written.
 */
export function fixContent(folder: string): Fix[] {
	return filesOf(folder).flatMap(([file, schema]) => {
		const path = join(folder, file);
		if (isSymbolicLink(path)) return [];
		const bytes = readFileSync(path);
		const text = bytes.toString('utf8');
		// Writing text that was not UTF-8 would change other bytes too.
		if (!Buffer.from(text).equals(bytes)) return [];
		const fixed = fixText(file, text, schema);
		if (fixed.fixes.length > 0) writeFileSync(path, fixed.text);
		return fixed.fixes;
	});
}

function filesOf(folder: string): [file: string, schema: z.ZodType][] {
	const names = new Set(listFiles(folder));
	const lists = Object.entries(YAML_SCHEMAS).filter(([file]) => names.has(file));
	const entries = Object.entries({ terms: termSchema, guides: guideSchema }).flatMap(
		([kind, schema]) =>
			listFiles(join(folder, kind))
				.filter((name) => name.endsWith('.mdx') && !name.includes('/'))
				.map((name): [string, z.ZodType] => [`${kind}/${name}`, schema]),
	);
	return [...lists, ...entries];
}

/** Rewrites the values of one file; its line ends and byte order mark stay as they are. */
export function fixText(
	file: string,
	text: string,
	schema: z.ZodType,
): { text: string; fixes: Fix[] } {
	const normal = normalizeText(text);
	const isEntry = file.endsWith('.mdx');
	const yaml = isEntry ? splitFrontMatter(normal)?.yaml : normal;
	if (yaml === undefined || checkText(file, normal).length > 0) return { text, fixes: [] };
	const [firstLine, start] = isEntry ? [2, normal.indexOf('\n') + 1] : [1, 0];
	const offsets = keptOffsets(text);
	const parts: string[] = [];
	const fixes: Fix[] = [];
	let end = 0;
	for (const repair of parseFields(file, schema, yaml, firstLine).repairs) {
		const from = offsets[start + repair.start]!;
		const to = offsets[start + repair.end]!;
		const before = text.slice(from, to);
		// They differ if the value has several lines that do not end in LF.
		const after = before === repair.source ? repair.text : quoteScalar(before);
		parts.push(text.slice(end, from), after);
		fixes.push({ file, line: repair.line, field: repair.field, before, after });
		end = to;
	}
	return { text: parts.join('') + text.slice(end), fixes };
}

/** Offset in a text of each character of the normalized text, and of its end. */
function keptOffsets(text: string): number[] {
	const dropped = new Set([...text.matchAll(/^\uFEFF|(?<=\r)\n/g)].map(({ index }) => index));
	return Array.from({ length: text.length + 1 }, (_, i) => i).filter((i) => !dropped.has(i));
}
