import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildEnvironment } from './run-build.ts';
import { TINY_CONTENT } from './test-site.ts';

let repository: string;
beforeEach(() => {
	repository = mkdtempSync(join(tmpdir(), 'gloss-action-'));
	cpSync(TINY_CONTENT, join(repository, 'content'), { recursive: true });
});
afterEach(() => rmSync(repository, { recursive: true }));

/** Runs a step of the action as a runner would, in the folder of a glossary. */
function runStep(step: string, env: Readonly<Record<string, string>> = {}) {
	return spawnSync('bash', [resolve('scripts/action.sh'), step], {
		cwd: repository,
		encoding: 'utf8',
		env: buildEnvironment(env),
	});
}

test('a glossary without problems passes; its site is built where the workflow wants it', () => {
	expect(runStep('check').status).toBe(0);
	const { status } = runStep('build', { GLOSSARY_OUT: 'public/site', BASE_PATH: '/dairy' });
	expect(status).toBe(0);
	const home = readFileSync(join(repository, 'public/site/index.html'), 'utf8');
	expect(home).toContain('href="/dairy/terms/"');
});

test('a problem becomes an annotation at its line of its file, and fails the step', () => {
	writeFileSync(join(repository, 'content/terms/rind.mdx'), '---\ntitle: Rind\n---\n\nText.\n');
	const { status, stdout } = runStep('check');
	expect(status).toBe(1);
	expect(stdout).toMatch(/^::error file=content\/terms\/rind\.mdx,line=\d+,/m);
});

test('a glossary that depends on the package is built by the version it has chosen', () => {
	writeFileSync(join(repository, 'package.json'), '{"dependencies":{"gloss-site":"1.0.0"}}');
	const programs = join(repository, 'programs');
	mkdirSync(programs);
	const show = '#!/bin/sh\necho "$(basename "$0") $*"\n';
	for (const name of ['npm', 'npx']) writeFileSync(join(programs, name), show, { mode: 0o755 });
	const env = { PATH: `${programs}${delimiter}${process.env['PATH']}` };
	expect(runStep('install', env).stdout).toBe('npm install --no-audit --no-fund\n');
	writeFileSync(join(repository, 'package-lock.json'), '{}');
	expect(runStep('install', env).stdout).toBe('npm ci\n');
	expect(runStep('check', { ...env, MAX_WARNINGS: '0' }).stdout).toBe(
		'npx --no-install gloss check --format github --max-warnings 0\n',
	);
	expect(runStep('build', { ...env, CARDS: 'true' }).stdout).toBe(
		'npx --no-install gloss cards\nnpx --no-install gloss build\n',
	);
});

test('the action runs steps that exist, and actions at the commits of the other workflows', () => {
	const text = readFileSync('action.yml', 'utf8');
	const { inputs, runs } = parse(text) as {
		inputs: object;
		runs: { steps: { run?: string; uses?: string }[] };
	};
	const steps = runs.steps.flatMap(({ run }) => /action\.sh" (\w+)$/.exec(run ?? '')?.[1] ?? []);
	expect(steps).toEqual(['install', 'check', 'build']);
	const pages = readFileSync('.github/workflows/pages.yml', 'utf8');
	for (const { uses } of runs.steps) if (uses) expect(pages).toContain(`uses: ${uses}`);
	for (const [, name] of text.matchAll(/inputs\.([\w-]+)/g)) expect(inputs).toHaveProperty([name!]);
	expect(existsSync('scripts/action.sh')).toBe(true);
});
