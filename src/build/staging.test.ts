import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStaging, restoreTarget } from './staging.ts';

let folder: string;
let target: string;
const page = (at: string) => readFileSync(join(at, 'index.html'), 'utf8');

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'staging-'));
	target = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function publish(text: string): void {
	const staging = openStaging(target);
	writeFileSync(join(staging.folder, 'index.html'), text);
	staging.publish();
}

test('publishing replaces the target and leaves nothing else behind', () => {
	publish('first');
	publish('second');
	expect(page(target)).toBe('second');
	expect(existsSync(join(folder, '.dist-build'))).toBe(false);
});

test('discarding leaves the target unchanged', () => {
	publish('first');
	const staging = openStaging(target);
	writeFileSync(join(staging.folder, 'index.html'), 'second');
	staging.discard();
	expect(page(target)).toBe('first');
	expect(existsSync(join(folder, '.dist-build'))).toBe(false);
});

test('restores a target after a build was killed while publishing', () => {
	publish('first');
	openStaging(target);
	// The state between the two renames in publish().
	renameSync(target, join(folder, '.dist-build', 'last'));
	restoreTarget(target);
	expect(page(target)).toBe('first');
});

test('the next build restores the target and removes leftovers', () => {
	publish('first');
	openStaging(target);
	mkdirSync(join(folder, '.dist-build', 'next', 'half'), { recursive: true });
	renameSync(target, join(folder, '.dist-build', 'last'));
	const staging = openStaging(target);
	expect(page(target)).toBe('first');
	expect(existsSync(join(staging.folder, 'half'))).toBe(false);
});
