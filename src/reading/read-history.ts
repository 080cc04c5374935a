import { spawnSync } from 'node:child_process';
import type { FileDates, History } from '../model/history.ts';
import { digestOf } from './digest.ts';
import type { Store } from './store.ts';

/**
 * Matches lines that readers see: the text, and the fields that are part of it. Other fields are
 * metadata, whose changes are no news.
 */
const TEXT_LINE =
	'^(title|summary|analogy): |^ +difference: |^[^a-z [:space:]]|^[a-z]+([^a-zA-Z:]|$)';

/**
 * Reads from git when entries were added and when their texts changed. Empty without git, outside of
 * a repository, and in a shallow clone, where every file would look new.
 *
 * @param store Caches the dates of a commit, because git compares the files of all commits.
 */
export function readHistory(folder: string, store: Store): History {
	const [isShallow, head, prefix] = git(folder, [
		'rev-parse',
		'--is-shallow-repository',
		'HEAD',
		'--show-prefix',
	]).split('\n');
	if (isShallow !== 'false' || !head) return new Map();
	const key = digestOf(head, prefix ?? '', TEXT_LINE);
	const cached = store.get(key);
	if (cached !== undefined) return new Map(JSON.parse(cached) as [string, FileDates][]);
	const history = new Map<string, FileDates>();
	for (const [file, times] of logOf(folder, '--diff-filter=A')) {
		history.set(file, { added: Math.min(...times), changed: Math.min(...times) });
	}
	for (const [file, times] of logOf(folder, '--diff-filter=M', `-G${TEXT_LINE}`)) {
		const { added = Math.min(...times), changed = 0 } = history.get(file) ?? {};
		history.set(file, { added, changed: Math.max(changed, ...times) });
	}
	store.put(key, JSON.stringify([...history]));
	return history;
}

/** Times of the commits that match the options, by content file. */
function logOf(folder: string, ...options: readonly string[]): Map<string, number[]> {
	const log = git(folder, [
		'log',
		'--relative',
		'--no-renames',
		'--name-only',
		'--format=@%ct',
		...options,
		'--',
		'terms',
		'guides',
	]);
	const times = new Map<string, number[]>();
	let time = 0;
	for (const line of log.split('\n')) {
		if (line.startsWith('@')) time = Number(line.slice(1));
		else if (line.endsWith('.mdx')) times.set(line, [...(times.get(line) ?? []), time]);
	}
	return times;
}

/** The output of git; empty if it fails. */
function git(folder: string, args: readonly string[]): string {
	const { status, stdout } = spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
		cwd: folder,
		encoding: 'utf8',
		maxBuffer: Infinity,
	});
	return status === 0 ? stdout : '';
}
