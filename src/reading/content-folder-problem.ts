import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadingIssue } from './reading-rules.ts';
import { readingIssue } from './reading-rules.ts';

/** Why a folder cannot be a content folder, in one issue; undefined if it can be one. */
export function contentFolderProblem(folder: string): ReadingIssue | undefined {
	const stats = statSync(folder, { throwIfNoEntry: false });
	if (!stats) return problem(`there is no folder "${folder}"`);
	if (!stats.isDirectory()) return problem(`"${folder}" is a file, not a folder`);
	if (isContent(folder)) return undefined;
	const inner = readdirSync(folder).find((name) => isContent(join(folder, name)));
	const message = `"${folder}" has neither site.yaml nor terms/`;
	return problem(message, inner && `Did you mean "${join(folder, inner)}"?`);
}

function problem(message: string, hint?: string): ReadingIssue {
	const usual = 'Set GLOSSARY_CONTENT to the folder of site.yaml and terms/';
	return readingIssue({ rule: 'required-files', file: '.', message, hint: hint || usual });
}

function isContent(folder: string): boolean {
	return ['site.yaml', 'terms'].some((name) => {
		try {
			return statSync(join(folder, name), { throwIfNoEntry: false }) !== undefined;
		} catch {
			// A name without a dot can be that of a file.
			return false;
		}
	});
}
