import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	appendFileSync,
	cpSync,
	existsSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { restoreTarget } from '../build/staging.ts';
import type { BuildFigures } from './run-build.ts';
import { buildEnvironment, hashesOf, runBuild } from './run-build.ts';
import { TINY_CONTENT } from './test-site.ts';

// A copy of this project inside of it, so that sources can be edited too and packages are found.
const WORK = resolve('.rebuild');
const PROJECT = join(WORK, 'project');
const CONTENT = join(WORK, 'content');
const OUT = join(WORK, 'site');
const SOURCES = ['src', 'public', 'scripts', 'astro.config.mjs', 'tsconfig.json', 'package.json'];

const warm = { GLOSSARY_CONTENT: CONTENT, GLOSSARY_OUT: OUT, GLOSSARY_CACHE: join(WORK, 'warm') };

beforeAll(() => {
	rmSync(WORK, { recursive: true, force: true });
	for (const name of [...SOURCES, 'package-lock.json']) {
		cpSync(name, join(PROJECT, name), { recursive: true });
	}
	cpSync(TINY_CONTENT, CONTENT, { recursive: true });
});
afterAll(() => rmSync(WORK, { recursive: true, force: true }));

function build(settings: Readonly<Record<string, string>> = {}): BuildFigures {
	const report = join(WORK, 'report.json');
	const { status, stderr } = runBuild({ ...warm, BUILD_REPORT: report, ...settings }, PROJECT);
	expect(stderr).toBe('');
	expect(status).toBe(0);
	return JSON.parse(readFileSync(report, 'utf8')) as BuildFigures;
}

/**
 * The site as somebody without a cache builds it; but for compiled pages, where the edit cannot
 * have changed them, because compiling takes most of the time.
 */
function coldHashes(
	settings: Readonly<Record<string, string>> = {},
	compiled: 'again' | 'as they are' = 'again',
): Record<string, string> {
	const cold = join(WORK, 'cold');
	rmSync(cold, { recursive: true, force: true });
	if (compiled === 'as they are') {
		cpSync(join(WORK, 'warm', 'engines'), join(cold, 'cache', 'engines'), { recursive: true });
	}
	build({ GLOSSARY_CACHE: join(cold, 'cache'), GLOSSARY_OUT: join(cold, 'site'), ...settings });
	return hashesOf(join(cold, 'site'));
}

function edit(file: string, change: (text: string) => string): void {
	const text = readFileSync(file, 'utf8');
	const changed = change(text);
	expect(changed, file).not.toBe(text);
	writeFileSync(file, changed);
}

const inContent = (name: string, from: string | RegExp, to: string) => () =>
	edit(join(CONTENT, name), (text) => text.replace(from, to));
const inProject = (name: string, from: string | RegExp, to: string) => () =>
	edit(join(PROJECT, name), (text) => text.replace(from, to));

const CURD = 'terms/curd.mdx';

test('every block is executed once, and not again while it stays as it is', () => {
	const text = ['terms', 'guides']
		.flatMap((kind) => readdirSync(join(CONTENT, kind)).map((name) => join(CONTENT, kind, name)))
		.map((file) => readFileSync(file, 'utf8'))
		.join('\n');
	const blocks = text.match(/^(?:```js (?:run|plot|grid|diagram)$| +compute: )/gm)!.length;
	expect(blocks).toBeGreaterThan(1);
	expect(build()).toMatchObject({ evaluated: blocks });
	expect(build()).toMatchObject({ evaluated: 0, rendered: 0 });
});

test('an edit of a text makes one entry again, and the pages that may show it', () => {
	inContent(CURD, 'ends up here', 'ends up in it')();
	const { pages, rendered } = build();
	expect(rendered).toBeLessThan(pages);
	expect(hashesOf(OUT)).toEqual(coldHashes());
});

describe('what is built upon the last build is, byte for byte, what is built from nothing', () => {
	test.each([
		['a title', inContent('terms/whey.mdx', 'title: Whey', 'title: WHEY')],
		['an alias', inContent(CURD, 'aliases: [Curds]', 'aliases: [Curds, Clabber]')],
		['a summary', inContent(CURD, 'soft solid', 'white solid')],
		['a difference', inContent(CURD, 'that runs off', 'that is poured off')],
		['a relation', inContent(CURD, 'spellings:', 'related: [rind]\nspellings:')],
		['a level', inContent(CURD, 'level: beginner', 'level: intermediate')],
		['the name of a category', inContent('categories.yaml', /name: .*/, 'name: Make')],
		['the name of a tag', inContent('tags.yaml', /name: .*/, 'name: Crust')],
		['site.yaml', inContent('site.yaml', 'tagline: Cheese', 'tagline: All cheese')],
		['an example', inContent(CURD, 'liters = 10', 'liters = 20')],
		[
			'a figure',
			() =>
				appendFileSync(
					join(CONTENT, CURD),
					"\n```js plot\n({ caption: 'It sets.', alt: 'A line falls.', marks: [{ line: [[0, 1], [1, 0]] }] })\n```\n",
				),
		],
		['a guide', inContent('guides/from-milk-to-wheel.mdx', 'Warm the', 'Heat the')],
		[
			'a new entry',
			() =>
				edit(join(CONTENT, CURD), (text) => {
					const entry = text
						.replace('title: Curd', 'title: Paneer')
						.replace(/aliases: .*\n/, '')
						.replace(/spellings: .*\n/, '')
						.replace(/confusedWith:\n.*\n.*\n/, '')
						.replace(
							/summary: .*/,
							'summary: A fresh white block pressed from hot milk that lemon juice has split into lumps, sold by weight.',
						)
						.replace(/analogy: .*\n/, '');
					writeFileSync(
						join(CONTENT, 'terms/paneer.mdx'),
						entry
							.replaceAll(/^Rennet.*$/gm, 'Lemon splits [[milk]].')
							.replaceAll(/^All of.*$/gm, 'No rennet is needed.'),
					);
					return `${text}\n`;
				}),
		],
		['a removed entry', () => rmSync(join(CONTENT, 'terms/paneer.mdx'))],
		[
			'what renders formulas',
			inProject('src/reading/markdown/math.ts', 'annotate: false', 'annotate: true'),
		],
		['a component', inProject('src/layouts/Footer.astro', '<footer', '<footer data-test')],
		['a stylesheet', inProject('src/styles/base.css', '{', '{ --test: 1px;')],
	])('%s', (what, change) => {
		change();
		build();
		const isCompiled = /guide|formulas|component|stylesheet/.test(what);
		expect(hashesOf(OUT)).toEqual(coldHashes({}, isCompiled ? 'again' : 'as they are'));
	});

	test('another base path', () => {
		const settings = { BASE_PATH: '/sub/' };
		build(settings);
		expect(hashesOf(OUT)).toEqual(coldHashes(settings));
	});
});

describe('a build that is killed', () => {
	/** Of a generator that gives the same numbers every time (Lehmer, 1951). */
	let seed = 20261130;
	const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;

	test('at any moment leaves the last good site, and the next build sweeps', async () => {
		build();
		let good = hashesOf(OUT);
		for (let kill = 0; kill < 50; kill++) {
			inContent('terms/milk.mdx', /summary: (.*?)( \d+)?\.$/m, `summary: $1 ${kill}.`)();
			const child = spawn(process.execPath, ['scripts/build.ts'], {
				cwd: PROJECT,
				env: buildEnvironment(warm),
				stdio: 'ignore',
			});
			const ended = once(child, 'exit');
			await Promise.race([wait(150 + random() * 1200), ended]);
			child.kill('SIGKILL');
			await ended;
			restoreTarget(OUT);
			const left = hashesOf(OUT);
			if (JSON.stringify(left) === JSON.stringify(good)) continue;
			// It was quick enough to publish; then the site is whole.
			build();
			expect(hashesOf(OUT)).toEqual(left);
			good = left;
		}
		build();
		expect(hashesOf(OUT)).toEqual(coldHashes({}, 'as they are'));
		expect(existsSync(join(WORK, '.site-build'))).toBe(false);
	});
});
