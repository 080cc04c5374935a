import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readText } from '../folder-files.ts';

/** A Python with its packages, and what the processes of blocks need. */
export interface PythonTools {
	/** Executable. */
	python: string;
	/** Folder of the programs that prepare a process and compare signatures. */
	programs: string;
	/** Folder with models that stand in for those of a hub; undefined if there are none. */
	standIns: string | undefined;
}

/** What the programs say about a process. */
export interface ProcessReport {
	python: string;
	packages: Record<string, string>;
	standIns?: string[];
	unchecked?: string[];
	error?: string;
	line?: number;
}

export interface ProcessResult {
	/** Undefined if the process was ended before it could write one. */
	report: ProcessReport | undefined;
	/** What it printed. */
	first: string;
	/** What it printed in a second run, if there was one. */
	second: string | undefined;
	/** How the process ended if not by itself. */
	ended: string | undefined;
}

/** Of the whole; a block has a limit of its own, in seconds of a processor. */
const TIME_LIMIT_S = 1200;
/** More than any output that is worth reading. */
const MAX_LENGTH = 100_000;

/** Runs a program as a reader would who pastes it, in an empty folder and without a network. */
export function runProgram(tools: PythonTools, code: string): Promise<ProcessResult> {
	return launch('launch.py', tools, code);
}

/** Compares a program that is not run with the signatures of the packages that it imports. */
export function compareSignatures(tools: PythonTools, code: string): Promise<ProcessResult> {
	return launch('signatures.py', tools, code);
}

async function launch(name: string, tools: PythonTools, code: string): Promise<ProcessResult> {
	const folder = mkdtempSync(join(tmpdir(), 'gloss-python-'));
	try {
		const [program, work] = [join(folder, 'block.py'), join(folder, 'work')];
		writeFileSync(program, code);
		mkdirSync(work);
		const args = [resolve(tools.programs, name), program, folder];
		const ended = await start(tools.python, args, work, environment(folder, tools));
		// The name of the folder is another one each time.
		const textOf = (file: string) =>
			readText(join(folder, file))
				?.slice(0, MAX_LENGTH)
				.replaceAll(work, '.')
				.replaceAll(folder, '..');
		const report = textOf('report.json');
		return {
			ended,
			report: report === undefined ? undefined : (JSON.parse(report) as ProcessReport),
			first: textOf('first.txt') ?? '',
			second: textOf('second.txt'),
		};
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Nothing of the environment of this process, so that a run does not depend on it. */
function environment(home: string, { programs, standIns }: PythonTools): Record<string, string> {
	return {
		PYTHONPATH: resolve(programs, 'start'),
		PATH: process.env['PATH'] ?? '',
		HOME: home,
		LC_ALL: 'C.UTF-8',
		TZ: 'UTC',
		MPLBACKEND: 'Agg',
		PYTHONDONTWRITEBYTECODE: '1',
		CUDA_VISIBLE_DEVICES: '',
		OMP_NUM_THREADS: '1',
		OPENBLAS_NUM_THREADS: '1',
		TOKENIZERS_PARALLELISM: 'false',
		HF_HOME: join(home, 'hub'),
		HF_HUB_OFFLINE: '1',
		HF_DATASETS_OFFLINE: '1',
		HF_HUB_DISABLE_PROGRESS_BARS: '1',
		...(standIns && { GLOSS_STAND_INS: resolve(standIns), HF_HUB_CACHE: resolve(standIns) }),
	};
}

/** @returns How the process ended if not by itself. */
function start(
	python: string,
	args: readonly string[],
	cwd: string,
	env: Record<string, string>,
): Promise<string | undefined> {
	const isPosix = process.platform !== 'win32';
	const [command, ...first] = isPosix ? ['nice', '-n', '5', python] : [python];
	return new Promise((done, fail) => {
		// A group of its own, so that its children end with it.
		const options = { cwd, env, stdio: 'ignore', detached: isPosix } as const;
		const child = spawn(command!, [...first, ...args], options);
		const kill = () => (isPosix ? process.kill(-child.pid!, 'SIGKILL') : child.kill());
		const stop = () => {
			kill();
			process.exit(1);
		};
		process.once('SIGINT', stop).once('SIGTERM', stop);
		let ended: string | undefined;
		const timer = setTimeout(() => {
			ended = `takes longer than ${TIME_LIMIT_S} s`;
			kill();
		}, TIME_LIMIT_S * 1000);
		child.on('error', fail);
		child.on('close', (code, signal) => {
			clearTimeout(timer);
			process.off('SIGINT', stop).off('SIGTERM', stop);
			if (code === 0) return done(undefined);
			done(ended ?? (signal ? `is ended by ${signal}` : 'ends before its last line'));
		});
	});
}
