import { join } from 'node:path';
import { readText } from './folder-files.ts';
import { parseYaml, splitFrontMatter } from './front-matter.ts';

export function fieldLines(folder: string): (file: string, field: string) => number {
	// Lines are needed only for problems, so files are parsed again on demand, once per run of
	// problems in the same file.
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
