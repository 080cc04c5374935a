import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from './built-site.ts';
import { installPackage, runInstalled } from './installed-package.ts';
import { buildEnvironment, hashesOf, runBuild } from './run-build.ts';
import { TEST_CONTENT, TEST_SITE } from './test-site.ts';

let project: string;
const run = (...args: string[]) => runInstalled(project, args);
const theirs = () =>
	listFiles(project).filter((file) => !/^\/(?:node_modules|dist)\/|\.tgz$/.test(file));

beforeAll(() => {
	project = installPackage();
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

test('an installed package builds the same site as this repository, byte for byte', () => {
	cpSync(TEST_CONTENT, join(project, 'content'), { recursive: true });
	const before = theirs();
	const { status, output } = run('build');
	expect(output).toContain('53 terms and 2 guides');
	expect(status).toBe(0);
	expect(theirs()).toEqual(before);
	// Another one than the test site, whose dates are those of its files in this repository.
	const own = join(project, 'node_modules/.cache/own');
	const settings = { GLOSSARY_CONTENT: join(project, 'content'), GLOSSARY_OUT: own };
	expect(runBuild(settings).status).toBe(0);
	expect(hashesOf(join(project, 'dist'))).toEqual(hashesOf(own));
});

test('content may be anywhere, and a site below any path', () => {
	const elsewhere = mkdtempSync(join(tmpdir(), 'gloss-content-'));
	cpSync(TEST_CONTENT, elsewhere, { recursive: true });
	const out = join(elsewhere, 'site');
	expect(run('build', '--content', elsewhere, '--out', out, '--base', '/sub/').status).toBe(0);
	const pages = (site: string) =>
		listFiles(site)
			.filter((file) => file.endsWith('.html'))
			// Elsewhere there is no history.
			.filter((file) => file !== '/changes/index.html');
	expect(pages(out)).toEqual(pages(TEST_SITE));
	rmSync(elsewhere, { recursive: true });
});

test('an installed package checks, and says what to write instead', () => {
	writeFileSync(join(project, 'content/terms/whey.mdx'), '---\ntitle: Whey\n---\n[[crud]]\n');
	const { status, output } = run('check', 'content/terms/whey.mdx', '--format', 'github');
	expect(status).toBe(1);
	expect(output).toContain('::error file=content/terms/whey.mdx,');
});

test('a mistyped command is answered with the one that was meant', () => {
	expect(run('biuld')).toEqual({
		status: 2,
		output: 'There is no command "biuld". Did you mean "build"?\n',
	});
});

test('a command that is asked for help explains itself and does nothing', () => {
	const { status, output } = run('clean', '--help');
	expect(status).toBe(0);
	expect(output).toMatch(/^npx gloss clean deletes the build cache\.\n\nOptions/);
});

test('from an empty folder to a site in three commands', () => {
	const init = run('init', 'knots', '--title', 'Knots', '--url', 'https://knots.example.org');
	expect(init.output).toMatch(/^\d+ files written to knots\.\n/);
	const knots = join(project, 'knots');
	const check = runInstalled(project, ['check', '--content', join(knots, 'content')]);
	expect(check.output).toMatch(/^Checked \d+ terms and 1 guide: no problems\.$/m);
	const out = join(knots, 'dist');
	expect(run('build', '--content', join(knots, 'content'), '--out', out).status).toBe(0);
	expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('<h1>Knots</h1>');
	expect(run('init', 'knots', '--yes').output).toMatch(/^Everything is there already\.$/m);
});

test('npm create starts one too', () => {
	const starter = join(project, 'node_modules/create-gloss-site');
	cpSync('create', starter, { recursive: true });
	const args = [join(starter, 'create.mjs'), 'splices', '--yes'];
	const { status } = spawnSync(process.execPath, args, { cwd: project, env: buildEnvironment({}) });
	expect(status).toBe(0);
	expect(listFiles(join(project, 'splices'))).toContain('/content/site.yaml');
});

test('an installed package imports a glossary', () => {
	writeFileSync(join(project, 'cheese.csv'), 'term,definition\nCurd,The solid part of milk.\n');
	expect(run('import', 'cheese.csv', '--to', 'imported').status).toBe(0);
	expect(run('check', '--content', 'imported').output).toContain('no problems');
});
