import type { Release } from '../model/releases.ts';
import { git } from './git.ts';

/** Editions of the data: the tags `edition-2026-12-01` before the current commit. */
export function readReleases(folder: string): Release[] {
	const format = '%(refname:strip=2) %(*committerdate:unix)%(committerdate:unix)';
	const tags = git(folder, [
		'tag',
		'--list',
		'edition-*',
		'--merged',
		'HEAD',
		`--format=${format}`,
	]);
	return tags.split('\n').flatMap((line): Release[] => {
		const [, date, at] = /^edition-(\d{4}-\d\d-\d\d) (\d+)$/.exec(line) ?? [];
		return date && at ? [{ date, at: Number(at) }] : [];
	});
}
