import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { digestOf, digestOfFiles } from '../../src/reading/digest.ts';

/** Versions of what is installed. */
export interface Installed {
	python: string;
	packages: Readonly<Record<string, string>>;
}

const WINDOWS = process.platform === 'win32';
export const PROGRAMS = import.meta.dirname;

/**
 * A Python with the packages of a requirements file, in an environment of its own, made when the file
 * has changed. Without a file there are no packages.
 *
 * @param isNewest Whether to install the newest releases instead of the versions in the file.
 * @throws Error if it cannot be made.
 */
export function openEnvironment(requirements: string, isNewest: boolean): string {
	const folder = resolve('.build', isNewest ? 'python-newest' : 'python-blocks');
	const python = join(folder, WINDOWS ? 'Scripts/python.exe' : 'bin/python');
	const pinned = existsSync(requirements) ? readFileSync(requirements, 'utf8') : '';
	const text = isNewest ? pinned.replace(/==[^\s;]+/g, '') : pinned;
	const stamp = join(folder, 'installed');
	const isCurrent = existsSync(stamp) && readFileSync(stamp, 'utf8') === digestOf(text);
	if (isCurrent && !isNewest) return python;
	console.log(`Installing the packages of ${requirements} into ${folder}.`);
	if (!existsSync(python)) run(WINDOWS ? 'python' : 'python3', '-m', 'venv', folder);
	const list = join(folder, 'requirements.txt');
	writeFileSync(list, text);
	const upgrade = isNewest ? ['--upgrade'] : [];
	run(python, '-m', 'pip', 'install', '--quiet', ...upgrade, '--requirement', list);
	writeFileSync(stamp, digestOf(text));
	return python;
}

const LIST = `import json, sys; from importlib import metadata
print(json.dumps({"python": ".".join(map(str, sys.version_info[:2])), "packages": {
    d.metadata["Name"]: d.version.split("+")[0] for d in metadata.distributions()}}))`;

/** @throws Error if there is no such Python. */
export function installedIn(python: string): Installed {
	const { stdout, status, error } = spawnSync(python, ['-c', LIST], { encoding: 'utf8' });
	if (status !== 0) throw new Error(`${python}: ${error?.message ?? 'does not run'}`);
	return JSON.parse(stdout) as Installed;
}

/** Builds the models that stand in for those of a hub, once; undefined without what builds them. */
export function openStandIns(python: string, { packages }: Installed): string | undefined {
	if (!packages['transformers'] || !packages['sentence-transformers']) return undefined;
	const versions = ['torch', 'transformers', 'sentence-transformers'].map(
		(name) => packages[name]!,
	);
	const source = join(PROGRAMS, 'stand_ins');
	const sources = digestOfFiles([source], (file) => file.endsWith('.py'));
	const folder = resolve('.build', `stand-ins-${digestOf(sources, ...versions)}`);
	if (existsSync(folder)) return folder;
	console.log('Building stand-ins for models of the hub.');
	const unfinished = `${folder}-${process.pid}`;
	const args = ['-m', 'stand_ins.build', unfinished];
	const { status } = spawnSync(python, args, { cwd: PROGRAMS, stdio: 'ignore' });
	if (status !== 0) {
		rmSync(unfinished, { recursive: true, force: true });
		throw new Error(`python ${args.join(' ')} failed in ${PROGRAMS}.`);
	}
	renameSync(unfinished, folder);
	return folder;
}

function run(command: string, ...args: readonly string[]): void {
	const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
	if (error) throw new Error(`${command}: ${error.message}. Install Python 3 with venv and pip.`);
	if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed.`);
}
