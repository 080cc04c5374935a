import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheInMemory } from './memory-cache.ts';
import { openStore } from './store.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('stored texts can be read by another process', () => {
	openStore(folder, 9).put('brie', 'soft cheese');
	expect(openStore(folder, 9).get('brie')).toBe('soft cheese');
	expect(openStore(folder, 9).get('edam')).toBeUndefined();
});

test.each([
	['torn', (text: string) => text.slice(0, -3)],
	['changed', (text: string) => text.replace('soft', 'hard')],
	['empty', () => ''],
	['unrelated', () => 'something else entirely'],
])('a %s file counts as missing', (_, corrupt) => {
	openStore(folder, 9).put('brie', 'soft cheese');
	const file = join(folder, 'brie');
	writeFileSync(file, corrupt(readFileSync(file, 'utf8')));
	expect(openStore(folder, 9).get('brie')).toBeUndefined();
});

test('a read-only folder stores nothing and causes no error', () => {
	const file = join(folder, 'file');
	writeFileSync(file, '');
	const store = openStore(join(file, 'inside'), 9);
	store.put('brie', 'soft cheese');
	expect(store.get('brie')).toBeUndefined();
	store.sweep();
});

test('sweeping deletes unused items beyond a reserve, and no used ones', () => {
	const store = openStore(folder, 2);
	for (const name of ['a', 'b', 'c', 'd', 'e']) openStore(folder, 9).put(name, name);
	store.get('a');
	store.sweep();
	const left = readdirSync(folder);
	expect(left).toHaveLength(4);
	expect(left).toContain('a');
});

test('the memory cache forgets what was not used for a whole generation', () => {
	let reads = 0;
	const store = cacheInMemory({
		get: () => {
			reads++;
			return 'cheese';
		},
		put: () => {},
		sweep: () => {},
	});
	store.get('brie');
	store.startGeneration();
	store.get('brie');
	expect(reads).toBe(1);
	store.startGeneration();
	store.startGeneration();
	store.get('brie');
	expect(reads).toBe(2);
});
