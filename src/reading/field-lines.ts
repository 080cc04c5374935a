import { join } from 'node:path';
import { readText } from './folder-files.ts';
import { parseYaml, splitFrontMatter } from './front-matter.ts';

/** Finds the line of a field in a file of a folder. */
export function fieldLines(folder: string): (file: string, field: string) => number {
	// Files are parsed again, because only problems ask for lines; but not once per problem, of which
	// a file may have thousands.
	let last: { file: string; lineOf: (field: string) => number } | undefined;
	return (file, field) => {
		if (last?.file !== file) last = { file, lineOf: linesOf(join(folder, file)) };
		return last.lineOf(field);
	};
}

function linesOf(path: string): (field: string) => number {
	const text = readText(path) ?? '';
	if (!path.endsWith('.mdx')) return parseYaml(text).lineOf;
	const split = splitFrontMatter(text);
	return split ? parseYaml(split.yaml, 2).lineOf : () => 1;
}
