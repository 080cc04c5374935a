import type { ReadingIssue } from './reading-rules.ts';
import { readingIssue } from './reading-rules.ts';

/**
 * Files whose names are one name on a system that ignores case (Windows, macOS) or Unicode
 * normalization (macOS); all but the first of each.
 *
 * @param files Sorted paths.
 */
export function collidingFiles(files: readonly string[]): ReadingIssue[] {
	const groups = Map.groupBy(files, (file) => file.normalize('NFC').toLowerCase());
	return [...groups.values()].flatMap(([first, ...others]) =>
		others.map((file) => {
			const differs = file.normalize('NFC') === first!.normalize('NFC') ? 'encoding' : 'case';
			const message = `differs from ${first} only in ${differs}`;
			const hint = 'Rename or remove one: on other systems the two are one file';
			return readingIssue({ rule: 'no-colliding-files', file, message, hint });
		}),
	);
}
