import { spawnSync } from 'node:child_process';
import type { FileDates, History } from '../model/history.ts';

/**
 * Reads the dates of entries from git. Empty without git, outside of a repository and in a shallow
 * clone, where every file would look new.
 */
export function readHistory(folder: string): History {
	if (git(folder, 'rev-parse', '--is-shallow-repository').trim() !== 'false') return new Map();
	return parseLog(
		git(
			folder,
			'log',
			'--relative',
			'--no-renames',
			'--diff-filter=AM',
			'--name-only',
			'--format=@%ct',
			'--',
			'terms',
			'guides',
		),
	);
}

function parseLog(log: string): History {
	const dates = new Map<string, FileDates>();
	let time = 0;
	for (const line of log.split('\n')) {
		if (line.startsWith('@')) time = Number(line.slice(1));
		if (!line.endsWith('.mdx')) continue;
		const { added, changed } = dates.get(line) ?? { added: time, changed: time };
		dates.set(line, { added: Math.min(added, time), changed: Math.max(changed, time) });
	}
	return dates;
}

/** The output of git; empty if it fails. */
function git(folder: string, ...args: string[]): string {
	const { status, stdout } = spawnSync('git', args, {
		cwd: folder,
		encoding: 'utf8',
		maxBuffer: Infinity,
	});
	return status === 0 ? stdout : '';
}
