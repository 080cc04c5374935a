// Benchmarks builds: cold, with unchanged content, and after editing one term.
//
//   node scripts/bench/build.ts [terms ...]         generated glossaries of these sizes
//   node scripts/bench/build.ts --content DIR       a copy of a content folder
//   ... --peer "name=DIR:command"           also times another command, before and after
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { spawn } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BuildReport } from '../../src/build/build-site.ts';
import { writeContent } from './generate-content.ts';

const DEFAULT_SIZES = [1000, 5000, 20_000];
const SAMPLING_INTERVAL_MS = 100;
/** USER_HZ, the unit of CPU times in /proc. */
const TICKS_PER_SECOND = 100;
const HAS_PROC = existsSync('/proc/self/stat');
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Peer {
	name: string;
	folder: string;
	command: string;
	/** Wall times in seconds. */
	walls: number[];
}

interface Run {
	wall: number;
	/** CPU seconds and peak memory in bytes, including child processes; undefined without /proc. */
	cpu: number | undefined;
	peak: number | undefined;
}

interface BuildRow extends Run, Pick<BuildReport, 'pages' | 'rendered' | 'evaluated' | 'stages'> {
	size: number;
	name: string;
	files: number;
	bytes: number;
}

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { content: { type: 'string' }, peer: { type: 'string', multiple: true, default: [] } },
});
const peers = values.peer.map(readPeer);
const sizes = positionals.length > 0 ? positionals.map(readSize) : DEFAULT_SIZES;
const rows: BuildRow[] = [];
const temporary = mkdtempSync(join(tmpdir(), 'gloss-bench-'));
let running: ChildProcess | undefined;

process.on('exit', () => {
	if (running) stop(running);
	rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
	// Even after a failure, print what has been measured.
	if (rows.length > 0) printResults();
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
	process.on(signal, () => process.exit(128 + constants.signals[signal]));
}

await timePeers();
if (values.content !== undefined) {
	const source = values.content;
	await measureBuilds((content) => cpSync(source, content, { recursive: true }));
} else {
	for (const size of sizes) await measureBuilds((content) => writeContent(content, size));
}
await timePeers();

function readPeer(text: string): Peer {
	const [, name, folder, command] = /^([^=]+)=([^:]+):(.+)$/.exec(text) ?? [];
	if (!name || !folder || !command)
		throw new Error(`--peer "${text}" is not of the form name=DIR:command`);
	return { name, folder, command, walls: [] };
}

function readSize(text: string): number {
	const size = Number(text);
	if (!Number.isInteger(size) || size < 20)
		throw new Error(`"${text}" is not a size of at least 20`);
	return size;
}

async function timePeers(): Promise<void> {
	for (const { name, folder, command, walls } of peers) {
		const { wall } = await run(command, [], { cwd: folder, shell: true });
		walls.push(wall);
		console.error(`${name}: ${wall.toFixed(1)} s`);
	}
}

async function measureBuilds(prepare: (content: string) => void): Promise<void> {
	const folder = mkdtempSync(join(temporary, 'build-'));
	const content = join(folder, 'content');
	prepare(content);
	const size = termFilesOf(content).length;
	const build = async (name: string) => {
		const row = await measureBuild(folder, size, name);
		console.error(`${size} terms, ${name}: ${row.wall.toFixed(1)} s`);
		rows.push(row);
	};
	await build('cold');
	await build('unchanged');
	editOneTerm(content);
	await build('one edited');
	rmSync(folder, { recursive: true });
}

async function measureBuild(folder: string, size: number, name: string): Promise<BuildRow> {
	const [out, report] = [join(folder, 'site'), join(folder, 'report.json')];
	const env = {
		...process.env,
		GLOSSARY_CONTENT: join(folder, 'content'),
		GLOSSARY_OUT: out,
		GLOSSARY_CACHE: join(folder, 'cache'),
		BUILD_REPORT: report,
	};
	const used = await run(process.execPath, ['scripts/build.ts'], { cwd: ROOT, env });
	const { pages, rendered, evaluated, stages } = JSON.parse(
		readFileSync(report, 'utf8'),
	) as BuildReport;
	const files = readdirSync(out, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => statSync(join(item.parentPath, item.name)).size);
	const bytes = files.reduce((sum, length) => sum + length, 0);
	return { ...used, size, name, pages, rendered, evaluated, stages, files: files.length, bytes };
}

function termFilesOf(content: string): string[] {
	const folder = join(content, 'terms');
	return readdirSync(folder)
		.filter((name) => name.endsWith('.mdx'))
		.sort()
		.map((name) => join(folder, name));
}

/** Changes one word of a term in the middle of the alphabet. */
function editOneTerm(content: string): void {
	const entries = termFilesOf(content);
	for (const file of entries.slice(Math.floor(entries.length / 2))) {
		const text = readFileSync(file, 'utf8');
		const edited = text.replace(/^(## Why it matters\n+)\p{L}+/mu, '$1Changed');
		if (edited === text) continue;
		writeFileSync(file, edited);
		return;
	}
	throw new Error('no term has a paragraph to edit');
}

async function run(command: string, args: readonly string[], options: SpawnOptions): Promise<Run> {
	const before = HAS_PROC ? readCpu('self').children : 0;
	const started = performance.now();
	// In its own process group, so that it can be killed with its children.
	const child = spawn(command, args, {
		...options,
		stdio: ['ignore', 'ignore', 'inherit'],
		detached: true,
	});
	const cpu = new Map<number, number>();
	let peak = 0;
	const sample = () => (peak = Math.max(peak, sampleUsage(child.pid!, cpu)));
	const timer = HAS_PROC ? setInterval(sample, SAMPLING_INTERVAL_MS) : undefined;
	running = child;
	try {
		const code = await new Promise((resolve, reject) => {
			child.on('error', reject).on('exit', resolve);
		});
		if (code !== 0) throw new Error(`${[command, ...args].join(' ')} failed`);
	} finally {
		clearInterval(timer);
		running = undefined;
	}
	const wall = (performance.now() - started) / 1000;
	if (!HAS_PROC) return { wall, cpu: undefined, peak: undefined };
	// Neither is complete: the first misses orphans, the second the time after the last sample.
	const reaped = readCpu('self').children - before;
	const sampled = [...cpu.values()].reduce((sum, seconds) => sum + seconds, 0);
	return { wall, cpu: Math.max(reaped, sampled), peak };
}

function stop(child: ChildProcess): void {
	try {
		if (process.platform === 'win32') child.kill();
		else process.kill(-child.pid!, 'SIGKILL');
	} catch {
		// It has already exited.
	}
}

/** CPU seconds of a process and of its reaped children. */
function readCpu(pid: number | 'self'): { own: number; children: number } {
	// The second field is the program name in parentheses, which may contain anything.
	const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
		.replace(/^.*\) /s, '')
		.split(' ');
	const seconds = (at: number) => (Number(fields[at]) + Number(fields[at + 1])) / TICKS_PER_SECOND;
	return { own: seconds(11), children: seconds(13) };
}

/**
 * Resident memory of a process and its descendants, in bytes; shared memory counts repeatedly.
 *
 * @param cpu Receives the CPU seconds of each process.
 */
function sampleUsage(pid: number, cpu: Map<number, number>): number {
	try {
		cpu.set(pid, readCpu(pid).own);
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		const memory = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
		const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
			readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
		);
		return children.reduce((sum, child) => sum + sampleUsage(Number(child), cpu), memory);
	} catch {
		// It has exited in the meantime.
		return 0;
	}
}

function printResults(): void {
	console.table(
		rows.map((row) => ({
			size: row.size,
			run: row.name,
			'wall s': round(row.wall),
			'CPU s': row.cpu === undefined ? '-' : round(row.cpu),
			'peak MB': row.peak === undefined ? '-' : Math.round(row.peak / 1e6),
			files: row.files,
			MB: round(row.bytes / 1e6),
			pages: row.pages,
			rendered: row.rendered,
			evaluated: row.evaluated,
			...Object.fromEntries(
				row.stages.map(({ name, wall }) => [
					`${name.split(',')[0]} %`,
					Math.round((100 * wall) / row.wall),
				]),
			),
			...Object.fromEntries(
				peers.map(({ name, walls }) => [`x ${name}`, round(row.wall / mean(walls))]),
			),
		})),
	);
	console.log('wall time relative to the smallest size');
	console.table(
		[...Map.groupBy(rows, ({ name }) => name)].map(([name, runs]) => {
			const base = runs.reduce((smallest, row) => (row.size < smallest.size ? row : smallest));
			const multiples = runs.map(({ size, wall }) => [
				`${size} (x ${round(size / base.size)})`,
				round(wall / base.wall),
			]);
			return { run: name, ...Object.fromEntries(multiples) };
		}),
	);
}

function mean(list: readonly number[]): number {
	return list.reduce((sum, value) => sum + value, 0) / list.length;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
