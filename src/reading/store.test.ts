import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rememberIn } from './memory-store.ts';
import { openStore } from './store.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what was put is there, also for another process', () => {
	openStore(folder, 9).put('brie', 'soft cheese');
	expect(openStore(folder, 9).get('brie')).toBe('soft cheese');
	expect(openStore(folder, 9).get('edam')).toBeUndefined();
});

test.each([
	['torn', (text: string) => text.slice(0, -3)],
	['changed', (text: string) => text.replace('soft', 'hard')],
	['empty', () => ''],
	['foreign', () => 'something else entirely'],
])('a %s file counts as absent', (_, spoil) => {
	openStore(folder, 9).put('brie', 'soft cheese');
	const file = join(folder, 'brie');
	writeFileSync(file, spoil(readFileSync(file, 'utf8')));
	expect(openStore(folder, 9).get('brie')).toBeUndefined();
});

test('a folder that cannot be written keeps nothing and harms nothing', () => {
	const file = join(folder, 'file');
	writeFileSync(file, '');
	const store = openStore(join(file, 'inside'), 9);
	store.put('brie', 'soft cheese');
	expect(store.get('brie')).toBeUndefined();
	store.sweep();
});

test('sweeping deletes what is unused beyond a reserve, and nothing that is used', () => {
	const store = openStore(folder, 2);
	for (const name of ['a', 'b', 'c', 'd', 'e']) openStore(folder, 9).put(name, name);
	store.get('a');
	store.sweep();
	const left = readdirSync(folder);
	expect(left).toHaveLength(4);
	expect(left).toContain('a');
});

test('a store that remembers forgets what a whole turn did not ask for', () => {
	let reads = 0;
	const store = rememberIn({
		get: () => {
			reads++;
			return 'cheese';
		},
		put: () => {},
		sweep: () => {},
	});
	store.get('brie');
	store.turn();
	store.get('brie');
	expect(reads).toBe(1);
	store.turn();
	store.turn();
	store.get('brie');
	expect(reads).toBe(2);
});
