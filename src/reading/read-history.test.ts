import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readHistory as readFrom } from './read-history.ts';
import { readReleases } from './read-releases.ts';
import { NO_STORE } from './store.ts';

const work = mkdtempSync(join(tmpdir(), 'history-'));
const repository = join(work, 'repository');
const content = join(repository, 'content');
const readHistory = (folder: string) => readFrom(folder, NO_STORE);
afterAll(() => rmSync(work, { recursive: true }));

function git(...args: string[]): void {
	execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
		cwd: repository,
		env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', ...clock },
	});
}
let clock = {};

function commit(time: number, files: Record<string, string>): void {
	clock = { GIT_AUTHOR_DATE: `${time} +0000`, GIT_COMMITTER_DATE: `${time} +0000` };
	for (const [name, text] of Object.entries(files)) writeFileSync(join(repository, name), text);
	git('add', '.');
	git('commit', '-qm', 'x');
}

test('finds when each entry was added and last changed, and ignores other files', () => {
	mkdirSync(join(content, 'terms'), { recursive: true });
	mkdirSync(join(content, 'guides'));
	git('init', '-q');
	expect(readHistory(content)).toEqual(new Map());
	commit(1_600_000_000, { 'content/terms/brie.mdx': 'a', 'content/site.yaml': 'a' });
	commit(1_700_000_000, { 'content/guides/rind.mdx': 'a', 'src.mdx': 'a' });
	commit(1_710_000_000, { 'content/terms/brie.mdx': 'b' });
	writeFileSync(join(content, 'terms/edam.mdx'), 'not committed');
	expect(readHistory(content)).toEqual(
		new Map([
			[
				'terms/brie.mdx',
				{
					added: 1_600_000_000,
					changed: 1_710_000_000,
					changes: [{ at: 1_710_000_000, parts: [] }],
				},
			],
			['guides/rind.mdx', { added: 1_700_000_000, changed: 1_700_000_000 }],
		]),
	);
});

test('only changes of the text count', () => {
	const entry = (fields: string, text: string) => ({
		'content/terms/curd.mdx': `---\n${fields}\nsummary: Solid milk.\n---\n\n${text}\n`,
	});
	commit(1_720_000_000, entry('aliases: [Curds]', '## How it works\n\nMilk sets.'));
	commit(
		1_730_000_000,
		entry('aliases: []\ncovers:\n  kinds: [Curds]', '## How it works\n\nMilk sets.'),
	);
	expect(readHistory(content).get('terms/curd.mdx')!.changed).toBe(1_720_000_000);
	commit(1_740_000_000, entry('aliases: []', '## How it works\n\nMilk sets slowly.'));
	expect(readHistory(content).get('terms/curd.mdx')).toEqual({
		added: 1_720_000_000,
		changed: 1_740_000_000,
		changes: [{ at: 1_740_000_000, parts: ['How it works'] }],
	});
});

test('returns nothing outside of a repository and in a shallow clone', () => {
	expect(readHistory(work)).toEqual(new Map());
	expect(readHistory(join(work, 'nowhere'))).toEqual(new Map());
	const clone = join(work, 'clone');
	git('clone', '-q', '--depth', '1', `file://${repository}`, clone);
	expect(readHistory(join(clone, 'content'))).toEqual(new Map());
});

test('says which fields and sections changed, a day at a time', () => {
	const entry = (summary: string, why: string) => ({
		'content/terms/feta.mdx': `---\ntitle: Feta\nsummary: ${summary}\n---\n\n## How it works\n\nBrine.\n\n## Why it matters\n\n${why}\n`,
	});
	commit(1_750_000_000, entry('White.', 'It keeps.'));
	commit(1_760_000_000, entry('White.', 'It keeps for a year.'));
	commit(1_760_000_100, entry('White and salty.', 'It keeps for a year.'));
	commit(1_770_000_000, entry('White and salty.', 'It keeps for years.'));
	expect(readHistory(content).get('terms/feta.mdx')!.changes).toEqual([
		{ at: 1_770_000_000, parts: ['Why it matters'] },
		{ at: 1_760_000_100, parts: ['Summary', 'Why it matters'] },
	]);
});

test('editions are tags with a date', () => {
	expect(readReleases(content)).toEqual([]);
	git('tag', 'edition-2026-02-02');
	git('tag', 'v1');
	expect(readReleases(content)).toEqual([{ date: '2026-02-02', at: 1_770_000_000 }]);
	expect(readReleases(join(work, 'nowhere'))).toEqual([]);
});
