import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildEnvironment } from './run-build.ts';
import { TEST_CONTENT } from './test-site.ts';

// Inside of this project, so that packages are found.
const PROJECT = resolve('.build/fork');
const SOURCES = [
	'src',
	'public',
	'scripts',
	'astro.config.mjs',
	'tsconfig.json',
	'vitest.config.ts',
	'package.json',
	'package-lock.json',
];

beforeAll(() => {
	rmSync(PROJECT, { recursive: true, force: true });
	for (const name of SOURCES) cpSync(name, join(PROJECT, name), { recursive: true });
	cpSync(TEST_CONTENT, join(PROJECT, 'content'), { recursive: true });
});
afterAll(() => rmSync(PROJECT, { recursive: true, force: true }));

function run(script: string, ...args: string[]): { status: number | null; output: string } {
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
		cwd: PROJECT,
		encoding: 'utf8',
		env: buildEnvironment({ NO_COLOR: '1' }),
	});
	return { status, output: stdout + stderr };
}

test('whoever replaces the content has a check, a site and green tests of the content', () => {
	expect(run('scripts/check.ts')).toMatchObject({ status: 0 });
	expect(run('scripts/build.ts')).toMatchObject({ status: 0 });
	const vitest = resolve('node_modules/vitest/vitest.mjs');
	// What needs a browser is left to the machine that has one.
	const tests = run(vitest, 'run', '--project', 'content', '--exclude', '**/axe.test.ts');
	expect(tests.output).toMatch(/Tests .*\d+ passed/);
	expect(tests.output).not.toContain('failed');
	expect(tests.status).toBe(0);
});
