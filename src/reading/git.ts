import { spawnSync } from 'node:child_process';

/** The output of git in a folder; empty if it fails. */
export function git(folder: string, args: readonly string[]): string {
	const { status, stdout } = spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
		cwd: folder,
		encoding: 'utf8',
		maxBuffer: Infinity,
	});
	return status === 0 ? stdout : '';
}
