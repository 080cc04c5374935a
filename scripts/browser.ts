import { spawnSync } from 'node:child_process';
import { findChromium } from '../src/browser-tests/find-chromium.ts';

/** Commands that may install Chromium, tried in order. */
const INSTALLERS: readonly (readonly string[])[] = [
	['playwright-core', 'install', '--with-deps', 'chromium'],
	['apt-get', 'update', '-qq'],
	['apt-get', 'install', '-y', '-qq', 'chromium'],
];

for (const [command, ...args] of INSTALLERS) {
	if (findChromium()) break;
	console.log(`Chromium not found, running: ${command} ${args.join(' ')}`);
	spawnSync(command!, args, { stdio: 'inherit', shell: process.platform === 'win32' });
}
const found = findChromium();
if (!found) {
	console.error(
		'Could not install Chromium. Install Chromium or Chrome, or set CHROMIUM to its path.',
	);
	process.exit(1);
}
console.log(`Browser tests use ${found}.`);
