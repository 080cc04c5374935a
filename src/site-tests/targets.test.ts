import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lockTarget } from '../build/target-lock.ts';
import { buildEnvironment, hashesOf, runBuild } from './run-build.ts';
import { TINY_CONTENT } from './test-site.ts';

const WORK = resolve('.build/targets');
const CONTENT = join(WORK, 'content');
const OUT = join(WORK, 'site');
const settings = { GLOSSARY_CONTENT: CONTENT, GLOSSARY_OUT: OUT };

beforeAll(() => {
	rmSync(WORK, { recursive: true, force: true });
	cpSync(TINY_CONTENT, CONTENT, { recursive: true });
	expect(runBuild(settings).stderr).toBe('');
});
afterAll(() => rmSync(WORK, { recursive: true, force: true }));

describe('two builds of one target', () => {
	test('the second is refused by name', async () => {
		const good = hashesOf(OUT);
		const unlock = await lockTarget(OUT);
		const child = spawn(process.execPath, ['scripts/build.ts'], {
			env: buildEnvironment(settings),
		});
		const [[code], [message]] = (await Promise.all([
			once(child, 'exit'),
			once(child.stderr, 'data'),
		])) as [[number], [Buffer]];
		unlock();
		expect(code).toBe(1);
		expect(String(message)).toMatch(/site\/ is being written by process \d+, since \d\d:/);
		expect(String(message)).toContain('is unchanged');
		expect(hashesOf(OUT)).toEqual(good);
	});

	test('at the same moment leave a whole site', async () => {
		const good = hashesOf(OUT);
		rmSync(OUT, { recursive: true });
		const codes = await Promise.all(
			[1, 2].map(async () => {
				const options = { env: buildEnvironment(settings), stdio: 'ignore' } as const;
				const child = spawn(process.execPath, ['scripts/build.ts'], options);
				return ((await once(child, 'exit')) as [number])[0];
			}),
		);
		expect(codes).toContain(0);
		expect(hashesOf(OUT)).toEqual(good);
	});
});

test('where nothing can be written, the build says so at once', () => {
	const folder = mkdtempSync(join(tmpdir(), 'read-only-'));
	chmodSync(folder, 0o555);
	// Permissions are not asked of the superuser.
	const user = process.getuid?.() === 0 ? { uid: 65_534 } : {};
	const targets = [join(folder, 'site'), resolve('package.json/site')];
	for (const out of targets) {
		const { status, stdout, stderr } = runBuild({ ...settings, GLOSSARY_OUT: out }, '.', user);
		expect(status).toBe(1);
		expect(stdout).toBe('');
		expect(stderr).toMatch(/\/ is not writable \(E\w+\)\. Make it writable, or set GLOSSARY_OUT/);
		expect(stderr).not.toMatch(/^\s+at /m);
	}
	expect(readdirSync(folder)).toEqual([]);
	rmSync(folder, { recursive: true });
});

test.runIf(existsSync('/dev/shm'))('a target on another file system is the same site', () => {
	const out = mkdtempSync('/dev/shm/site-');
	try {
		for (const time of ['first', 'again']) {
			const { status, stderr } = runBuild({ ...settings, GLOSSARY_OUT: out });
			expect(stderr, time).toBe('');
			expect(status, time).toBe(0);
			expect(hashesOf(out), time).toEqual(hashesOf(OUT));
		}
	} finally {
		rmSync(out, { recursive: true });
	}
});

test('a glossary of one entry is a site', () => {
	const content = join(WORK, 'one');
	const file = (name: string, text: string) => writeFileSync(join(content, name), text);
	mkdirSync(join(content, 'terms'), { recursive: true });
	for (const name of ['site.yaml', 'terms/milk.mdx'])
		cpSync(join(CONTENT, name), join(content, name));
	file('categories.yaml', '- { slug: making, name: Making, description: From milk to a wheel. }');
	file('tags.yaml', '[]');
	const out = join(WORK, 'one-site');
	const { status, stderr, stdout } = runBuild({ GLOSSARY_CONTENT: content, GLOSSARY_OUT: out });
	expect(stderr).toBe('');
	expect(status).toBe(0);
	expect(stdout).toContain('1 term');
	expect(existsSync(join(out, 'terms/milk/index.html'))).toBe(true);
});

test('an entry that is a symbolic link is an error', () => {
	const link = join(CONTENT, 'terms/linked.mdx');
	symlinkSync(join(CONTENT, 'terms/milk.mdx'), link);
	const { status, stderr } = runBuild(settings);
	rmSync(link);
	expect(status).toBe(1);
	expect(stderr).toContain('terms/linked.mdx:1');
	expect(stderr).toContain('is a symbolic link');
});

test('a category that does not exist is an issue, not a crash', () => {
	const file = join(CONTENT, 'terms/milk.mdx');
	const text = readFileSync(file, 'utf8');
	writeFileSync(file, text.replace('category: making', 'category: brewing'));
	const { status, stderr } = runBuild(settings);
	writeFileSync(file, text);
	expect(status).toBe(1);
	expect(stderr).toContain('terms/milk.mdx:3 category - no category "brewing"');
});
