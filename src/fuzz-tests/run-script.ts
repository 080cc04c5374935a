import { spawn } from 'node:child_process';
import { buildEnvironment } from '../site-tests/run-build.ts';
import { CANARIES } from './small-glossary.ts';

/** What became of a process. */
export interface Ended {
	/** Undefined if it was killed, because it took too long or too much memory. */
	status: number | undefined;
	stdout: string;
	stderr: string;
}

/** Megabytes that one process may use for JavaScript. */
const MEMORY = 1024;

/**
 * Runs a script of this project by itself, with a secret in its environment.
 *
 * @param patience Milliseconds after which it is killed.
 */
export function runScript(
	args: readonly string[],
	patience: number,
	settings: Readonly<Record<string, string>> = {},
): Promise<Ended> {
	const child = spawn(process.execPath, [`--max-old-space-size=${MEMORY}`, ...args], {
		env: buildEnvironment({ ...settings, GLOSS_CANARY: CANARIES.environment, NO_COLOR: '1' }),
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const timer = setTimeout(() => child.kill('SIGKILL'), patience);
	const said = { stdout: '', stderr: '' };
	for (const name of ['stdout', 'stderr'] as const) {
		child[name].setEncoding('utf8').on('data', (text: string) => (said[name] += text));
	}
	return new Promise((done) => {
		child.on('close', (status) => {
			clearTimeout(timer);
			done({ status: status ?? undefined, ...said });
		});
	});
}
