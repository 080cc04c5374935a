import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileDates, History } from '../model/history.ts';
import { digestOfSources } from './cache.ts';
import { digestOf } from './digest.ts';
import { git } from './git.ts';
import { parseHistory } from './parse-history.ts';
import type { Store } from './store.ts';

/**
 * Reads from git when entries were added, and when and where their texts changed. Empty without git,
 * outside of a repository, and in a shallow clone, where every file would look new.
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
	const key = digestOf(head, prefix ?? '', digestOfSources('reading'));
	const cached = store.get(key);
	if (cached !== undefined) return new Map(JSON.parse(cached) as [string, FileDates][]);
	const history = parseHistory(logOf(folder));
	store.put(key, JSON.stringify([...history]));
	return history;
}

/** All changes of entries, each hunk with the heading of its section. */
function logOf(folder: string): string {
	const work = mkdtempSync(join(tmpdir(), 'gloss-history-'));
	try {
		const attributes = join(work, 'attributes');
		writeFileSync(attributes, '*.mdx diff=gloss\n');
		return git(folder, [
			'-c',
			`core.attributesFile=${attributes}`,
			'-c',
			'diff.gloss.xfuncname=^## .*$',
			'log',
			'--relative',
			'--no-renames',
			'--no-color',
			'--no-ext-diff',
			'--patch',
			'--unified=0',
			'--format=@%ct',
			'--src-prefix=a/',
			'--dst-prefix=b/',
			'--',
			'terms',
			'guides',
			'comparisons',
		]);
	} finally {
		rmSync(work, { recursive: true });
	}
}
