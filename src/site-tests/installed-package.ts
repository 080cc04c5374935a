import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	linkSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildEnvironment } from './run-build.ts';

/**
 * Packs the engine as `npm publish` would and installs it into an empty folder outside of this
 * project. What it depends on is linked from here, so that nothing is downloaded; packages that only
 * work on the engine needs are not there.
 */
export function installPackage(): string {
	const project = mkdtempSync(join(tmpdir(), 'gloss-project-'));
	const packed = spawnSync(
		'npm',
		['pack', '--ignore-scripts=false', '--silent', '--pack-destination', project],
		{ encoding: 'utf8', shell: process.platform === 'win32', env: buildEnvironment({}) },
	);
	const archive = packed.stdout.trim().split('\n').at(-1)!;
	const { status, stderr } = spawnSync('tar', ['-xzf', archive], { cwd: project });
	if (status !== 0) throw new Error(`${packed.stderr}${stderr}`);
	for (const name of dependencies()) linkFolder(name, join(project, name));
	renameSync(join(project, 'package'), join(project, 'node_modules', 'gloss-site'));
	return project;
}

/** Runs a command of an installed package. */
export function runInstalled(project: string, args: readonly string[]) {
	const program = resolve(project, 'node_modules/gloss-site/bin/gloss.mjs');
	const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
		cwd: project,
		encoding: 'utf8',
		env: buildEnvironment({ NO_COLOR: '1' }),
	});
	return { status, output: stdout + stderr };
}

/** The folders of all packages that an installation without development packages has. */
function dependencies(): string[] {
	const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
		packages: Record<string, { dev?: boolean }>;
	};
	return Object.entries(lock.packages)
		.filter(([name, { dev }]) => /^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(name) && !dev)
		.map(([name]) => name)
		.filter((name) => existsSync(name));
}

/** Links files instead of copying them, unless the two folders are on different file systems. */
function linkFolder(source: string, target: string): void {
	mkdirSync(target, { recursive: true });
	for (const item of readdirSync(source, { withFileTypes: true })) {
		const [from, to] = [join(source, item.name), join(target, item.name)];
		if (item.isDirectory()) {
			linkFolder(from, to);
			continue;
		}
		try {
			linkSync(from, to);
		} catch {
			cpSync(from, to);
		}
	}
}
