import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SiteWriter } from './site-writer.ts';
import { createWriter } from './site-writer.ts';

let work: string;
let last: SiteWriter;

beforeEach(() => {
	work = mkdtempSync(join(tmpdir(), 'writer-'));
	last = createWriter({ folder: work, root: '/sub/', last: { folder: work, files: {} } });
	last.write('/sub/', 'home', 'key of home');
	last.write('/sub/terms/brie/', 'brie', 'key of brie');
	last.write('/sub/api/all.json', '[]');
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

const next = () => {
	const folder = mkdtempSync(join(tmpdir(), 'writer-'));
	const writer = createWriter({
		folder,
		root: '/sub/',
		last: { folder: work, files: last.files },
	});
	const read = (path: string) => readFileSync(join(folder, path), 'utf8');
	const isLinked = (path: string) =>
		statSync(join(folder, path)).ino === statSync(join(work, path)).ino;
	return { writer, read, isLinked };
};

test('maps paths to files, and folders to index.html', () => {
	expect(readFileSync(join(work, 'index.html'), 'utf8')).toBe('home');
	expect(readFileSync(join(work, 'terms/brie/index.html'), 'utf8')).toBe('brie');
	expect(readFileSync(join(work, 'api/all.json'), 'utf8')).toBe('[]');
});

test('links unchanged files from the last build, and writes the others', () => {
	const { writer, read, isLinked } = next();
	writer.write('/sub/api/all.json', '[]');
	writer.write('/sub/', 'new home', 'another key');
	expect(isLinked('api/all.json')).toBe(true);
	expect(read('index.html')).toBe('new home');
	expect(readFileSync(join(work, 'index.html'), 'utf8')).toBe('home');
});

test('reuses a page only if its key is the same', () => {
	const { writer, read } = next();
	expect(writer.reuse('/sub/terms/brie/', 'key of brie')).toBe(true);
	expect(read('terms/brie/index.html')).toBe('brie');
	expect(writer.reuse('/sub/', 'another key')).toBe(false);
	expect(writer.reuse('/sub/terms/edam/', 'key of brie')).toBe(false);
});

test('rewrites a file that was modified since the last build', () => {
	writeFileSync(join(work, 'terms/brie/index.html'), 'bree');
	writeFileSync(join(work, 'api/all.json'), '{}');
	const { writer, read } = next();
	expect(writer.reuse('/sub/terms/brie/', 'key of brie')).toBe(false);
	writer.write('/sub/api/all.json', '[]');
	expect(read('api/all.json')).toBe('[]');
});
