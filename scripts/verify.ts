// Has Sphinx read dist/objects.inv and link to terms by name, in a Python environment of its own.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSettings } from '../src/build/settings.ts';
import type { IndexRecord } from '../src/outputs/records/records.ts';

const FOLDER = 'scripts/verify';
const ENVIRONMENT = resolve('.build', 'python');
const MAX_NAMES = 200;

const { out } = readSettings();
const inventory = join(out, 'objects.inv');
if (!existsSync(inventory)) fail(`${inventory} does not exist. Run \`npx gloss build\` first.`);

const windows = process.platform === 'win32';
const python = join(ENVIRONMENT, windows ? 'Scripts/python.exe' : 'bin/python');
if (!existsSync(python)) run(windows ? 'python' : 'python3', '-m', 'venv', ENVIRONMENT);
run(python, '-m', 'pip', 'install', '--quiet', '--requirement', join(FOLDER, 'requirements.txt'));
const index = JSON.parse(readFileSync(join(out, 'api/index.json'), 'utf8')) as IndexRecord;
const names = index.terms.flatMap(({ title, covers }) => [title, ...covers]);
const chosen = names.filter((name) => !/[<>`]/.test(name)).slice(0, MAX_NAMES);
const home = index.terms[0]!.url.replace(/terms\/.*$/, '');
run(python, join(FOLDER, 'inventory.py'), inventory, home, ...chosen);

function run(command: string, ...args: readonly string[]): void {
	const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
	if (error) fail(`${command}: ${error.message}. Install Python 3 with venv and pip.`);
	if (status !== 0) process.exit(status ?? 1);
}

function fail(message: string): never {
	console.error(message);
	process.exit(1);
}
