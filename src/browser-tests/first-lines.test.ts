import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { buildEnvironment } from '../site-tests/run-build.ts';
import { TEST_CONTENT } from '../site-tests/test-site.ts';
import { open, useBrowser } from './browser.ts';

useBrowser();

const FINISHED = `---
title: Brine bath
aliases: [Salting tank]
category: making
level: beginner
summary: A tank of salt water in which young cheese floats for hours or days until its outside has taken up enough salt.
prerequisites: [brine]
related: [pressing]
---

## How it works

Wheels float in [[brine]] and are turned twice a day, since the side that looks up stays dry.

## Why it matters

A tank serves for years, while dry salt is thrown away after every use.
`;

let server: ChildProcess | undefined;
afterEach(() => {
	// The process group, because npm does not pass signals on.
	if (server?.pid) process.kill(-server.pid);
	server = undefined;
});

/** The commands of README.md, "Add a term in five lines", in a copy of the test glossary. */
function commandsIn(content: string) {
	const settings = {
		GLOSSARY_CONTENT: content,
		GLOSSARY_OUT: join(content, '..', 'dist'),
		PORT: '4830',
		NO_COLOR: '1',
	};
	const env = buildEnvironment(settings);
	return {
		run(...args: string[]): string {
			const npm = spawnSync('npm', ['run', ...args], { encoding: 'utf8', env });
			expect(npm.status, npm.stdout + npm.stderr).toBe(0);
			return npm.stdout;
		},
		async serve(): Promise<string> {
			server = spawn('npm', ['run', 'dev'], { env, detached: true });
			let printed = '';
			server.stdout!.setEncoding('utf8').on('data', (text: string) => (printed += text));
			server.stderr!.setEncoding('utf8').on('data', (text: string) => (printed += text));
			const address = () => /^Serving (\S+),/m.exec(printed)?.[1];
			await expect.poll(address, { timeout: 100_000, message: printed }).toBeDefined();
			expect(printed).toContain('Starting');
			return address()!;
		},
	};
}

test.each([
	['inside of this project', () => resolve('.build/first-lines')],
	['elsewhere', () => mkdtempSync(join(tmpdir(), 'first lines '))],
])('a term is added in five lines, with content %s', async (_where, makeFolder) => {
	const folder = makeFolder();
	const content = join(folder, 'content');
	rmSync(content, { recursive: true, force: true });
	cpSync(TEST_CONTENT, content, { recursive: true });
	const file = join(content, 'terms/brine-bath.mdx');
	const { run, serve } = commandsIn(content);

	expect(run('new', 'Brine bath', 'making')).toContain('brine-bath.mdx created');
	const address = await serve();
	const page = await open(`${address}terms/brine-bath/`);
	expect(await page.locator('h1').textContent()).toBe('Brine bath');
	expect(await page.locator('.prose').textContent()).toContain('TODO');
	const banner = page.getByRole('region', { name: 'Problems in terms/brine-bath.mdx' });
	await banner.getByText('still says TODO').first().waitFor();

	writeFileSync(file, readFileSync(file, 'utf8').replace('TODO\n', 'Wheels float in it.\n'));
	await page.getByText('Wheels float in it.').waitFor();
	// Waited for, since one save can be two changes of the file, and so two reloads.
	await banner.waitFor();

	writeFileSync(file, FINISHED);
	await page.getByText('A tank serves for years').waitFor();
	await banner.waitFor({ state: 'detached' });
	await page.getByText(/files? ha(?:s|ve) (?:problems|warnings)/).waitFor({ state: 'detached' });
	await page.close();

	expect(run('check')).toContain('no problems');
	run('build');
	expect(existsSync(join(folder, 'dist/terms/brine-bath/index.html'))).toBe(true);
	rmSync(folder, { recursive: true, force: true });
});
