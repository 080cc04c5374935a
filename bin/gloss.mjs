#!/usr/bin/env node
// Runs a command with a Node.js that is new enough, from the sources or from what is compiled of them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST = 24;
const sources = new URL('../scripts/gloss.ts', import.meta.url);
const program = existsSync(sources) ? sources : new URL('../lib/scripts/gloss.js', import.meta.url);

if (Number(process.versions.node.split('.', 1)[0]) >= OLDEST) {
	const { CACHE_FOLDER } = await import(
		new URL(program.href.replace(/scripts\/gloss/, 'src/reading/program')).href
	);
	nodeModule.enableCompileCache(join(CACHE_FOLDER, 'code'));
	await import(program.href);
} else {
	const node = installedNode();
	if (!node) {
		console.error(
			`gloss needs Node.js ${OLDEST} or later; this is ${process.version}. Install it, or run npm install again without --omit=optional.`,
		);
		process.exit(1);
	}
	const args = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
	const { status } = spawnSync(node, args, { stdio: 'inherit' });
	process.exit(status ?? 1);
}

/** The Node.js that npm installs with this package, on the systems for which there is one. */
function installedNode() {
	const require = nodeModule.createRequire(import.meta.url);
	const { platform, arch } = process;
	for (const name of [
		`node-${platform === 'win32' ? 'win' : platform}-${arch}`,
		`node-bin-${platform}-${arch}`,
	]) {
		try {
			const file = join(dirname(require.resolve(`${name}/package.json`)), 'bin', 'node');
			const node = platform === 'win32' ? `${file}.exe` : file;
			if (existsSync(node)) return node;
		} catch {
			// Not installed.
		}
	}
	return undefined;
}
