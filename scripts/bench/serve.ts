// Benchmarks nginx serving dist/ with deploy/nginx.conf on localhost.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/site-tests/built-site.ts';
import { findOrInstall, serveWithNginx } from '../../src/site-tests/nginx.ts';

const SECONDS = 10;
const CONNECTIONS = 32;

const wrk = findOrInstall('wrk');
const site = await serveWithNginx('dist');
try {
	const entries = listFiles('dist')
		.filter((file) => /^\/terms\/[^/]+\/index\.html$/.test(file))
		.sort((a, b) => sizeOf(a) - sizeOf(b));
	const medianPage = entries[entries.length >> 1]!;
	console.log(`wrk: ${CONNECTIONS} connections, ${SECONDS} s, 1 thread; nginx on the same cores`);
	for (const file of [medianPage, '/search/names.json']) {
		for (const encoding of ['identity', 'gzip']) measure(file, encoding);
	}
} finally {
	await site.close();
}

function measure(file: string, encoding: string): void {
	const url = site.url + file.replace(/index\.html$/, '');
	const load = ['-t1', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '--latency'];
	const header = ['-H', `Accept-Encoding: ${encoding}`];
	const { stdout } = spawnSync(wrk, [...load, ...header, url], { encoding: 'utf8' });
	const figure = (pattern: RegExp) => pattern.exec(stdout)?.[1] ?? '?';
	const failed = /Non-2xx.*|Socket errors.*/.exec(stdout)?.[0] ?? '';
	console.log(
		file.padEnd(40),
		`${(sizeOf(file) / 1000).toFixed(1)} kB`.padStart(9),
		encoding.padEnd(8),
		`${figure(/Requests\/sec:\s+(\S+)/)} requests/s`.padStart(20),
		`p99 ${figure(/99%\s+(\S+)/)}`,
		failed,
	);
}

function sizeOf(file: string): number {
	return statSync(join('dist', file)).size;
}
