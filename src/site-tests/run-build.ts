import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './built-site.ts';

/** What a build reports of itself. */
export interface BuildFigures {
	pages: number;
	rendered: number;
	evaluated: number;
}

/** Variables with which Vitest would make a build another than `npx gloss build`. */
const VITEST = [
	'NODE_ENV',
	'VITEST',
	'MODE',
	'DEV',
	'PROD',
	'SSR',
	'TEST',
	'BASE_URL',
	'NODE_OPTIONS',
];

/** The environment of a build as `npx gloss build` has it, with other settings. */
export function buildEnvironment(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
	const clean = Object.entries(process.env).filter(([name]) => !VITEST.includes(name));
	return { ...Object.fromEntries(clean), ...settings };
}

/** Runs the build of a project, as another user where one is given. */
export function runBuild(
	settings: Readonly<Record<string, string>>,
	project = process.cwd(),
	user: { uid?: number } = {},
) {
	return spawnSync(process.execPath, ['scripts/build.ts'], {
		...user,
		cwd: project,
		encoding: 'utf8',
		env: buildEnvironment(settings),
	});
}

/** Digests of all files of a folder by path. */
export function hashesOf(folder: string): Record<string, string> {
	return Object.fromEntries(
		listFiles(folder).map((file) => [
			file,
			createHash('sha256')
				.update(readFileSync(join(folder, file)))
				.digest('hex'),
		]),
	);
}
