import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../model/issues.ts';
import type { CheckOptions, CheckResult } from '../check-content.ts';
import { checkContent } from '../check-content.ts';
import { isSymbolicLink } from '../folder-files.ts';
import type { Fixed } from './fix-text.ts';
import { fixText } from './fix-text.ts';

/** More than changes that depend on each other ever need. */
const MAX_PASSES = 10;

/**
 * Fixes what can be fixed without a decision, in all files that can be parsed, until nothing is left
 * to fix.
 *
 * @param isWanted Whether to fix an issue.
 * @returns The changes, and the check of the content after them.
 */
export async function fixContent(
	folder: string,
	isWanted: (issue: Issue) => boolean,
	options?: CheckOptions,
): Promise<{ fixed: Fixed[]; result: CheckResult }> {
	const fixed: Fixed[] = [];
	for (let pass = 1; ; pass++) {
		const result = await checkContent(folder, options);
		const issues = result.issues.filter((issue) => issue.fix && isWanted(issue));
		const files = [...Map.groupBy(issues, ({ file }) => file)];
		const made = files.flatMap(([file, group]) => fixFile(folder, file, group));
		fixed.push(...made);
		if (made.length === 0 || pass === MAX_PASSES) return { fixed, result };
	}
}

function fixFile(folder: string, file: string, issues: readonly Issue[]): Fixed[] {
	const path = join(folder, file);
	if (isSymbolicLink(path)) return [];
	const bytes = readFileSync(path);
	const text = bytes.toString();
	// Writing text that was not UTF-8 would change other bytes too.
	if (!Buffer.from(text).equals(bytes)) return [];
	const { text: after, fixed } = fixText(file, text, issues);
	if (after !== text) writeFileSync(path, after);
	return after === text ? [] : fixed;
}
