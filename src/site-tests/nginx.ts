import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A site behind nginx. */
export interface NginxSite {
	/** Its address without a slash at the end. */
	url: string;
	close(): Promise<void>;
}

/** Where servers are installed, whether or not the PATH of this user has it. */
const FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'];
/** Milliseconds in which nginx starts. */
const PATIENCE = 10_000;

/**
 * Finds a program, or installs Debian's package of the same name where that can be done.
 *
 * @throws Error that says what to install.
 */
export function findOrInstall(program: string): string {
	const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...FOLDERS];
	const find = () => folders.map((folder) => join(folder, program)).find(existsSync);
	const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	const install = ['install', '-y', '--no-install-recommends', program];
	for (const step of [install, ['update'], install]) {
		if (find() || process.platform !== 'linux') break;
		const [command, ...args] = [...asRoot, 'apt-get', '-qq', ...step];
		spawnSync(command!, args, { stdio: 'ignore' });
	}
	const found = find();
	if (!found) throw new Error(`There is no ${program} here: install its package, then try again.`);
	return found;
}

/** Serves a built site with `deploy/nginx.conf`, as this user, until it is closed. */
export async function serveWithNginx(site: string): Promise<NginxSite> {
	const nginx = findOrInstall('nginx');
	const folder = mkdtempSync(join(tmpdir(), 'gloss-nginx-'));
	const port = await freePort();
	const config = readFileSync('deploy/nginx.conf', 'utf8')
		.replace('listen 8080;', `listen 127.0.0.1:${port};`)
		.replaceAll('/var/www/gloss', resolve(site));
	writeFileSync(join(folder, 'site.conf'), config);
	writeFileSync(join(folder, 'nginx.conf'), wholeConfig());
	const server = spawn(nginx, ['-p', folder, '-e', 'error.log', '-c', 'nginx.conf'], {
		stdio: 'ignore',
	});
	const ended = once(server, 'exit');
	const close = async () => {
		server.kill();
		await ended;
		rmSync(folder, { recursive: true, force: true });
	};
	for (const started = Date.now(); !(await isListening(port)); await wait(50)) {
		if (server.exitCode === null && Date.now() - started < PATIENCE) continue;
		const log = join(folder, 'error.log');
		const reason = existsSync(log) ? readFileSync(log, 'utf8') : 'it said nothing';
		await close();
		throw new Error(`nginx did not start: ${reason}`);
	}
	return { url: `http://127.0.0.1:${port}`, close };
}

/** What stands around the site's part; everything is written to the folder nginx was given. */
function wholeConfig(): string {
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	return `${process.getuid?.() === 0 ? `user ${userInfo().username};\n` : ''}daemon off;
pid nginx.pid;
worker_processes auto;
events { worker_connections 512; }
http {
	access_log off;
	sendfile on;
${temporary.map((name) => `	${name}_temp_path ${name};`).join('\n')}
	include site.conf;
}
`;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

function isListening(port: number): Promise<boolean> {
	return new Promise((answer) => {
		const socket = connect(port, '127.0.0.1', () => {
			socket.destroy();
			answer(true);
		});
		socket.on('error', () => answer(false));
	});
}
