import { relative } from 'node:path';
import type { HostileFile } from './hostile-files.ts';
import type { Ended } from './run-script.ts';
import { runScript } from './run-script.ts';
import { CONTENT, fillGlossary, linesOf, secretsIn, SETTINGS } from './small-glossary.ts';

/** The issues that a command printed. */
export interface Verdict {
	/** The files they name. */
	named: ReadonlySet<string>;
	/** What is wrong with the command itself. */
	faults: string[];
}

/** `file:line field - what is wrong. What to write instead. [rule]`; the build names files in the folder. */
const ISSUE = new RegExp(
	`^(?:${RegExp.escape(relative('.', CONTENT))}/)?(.+?):(\\d+) .+ - .+[.?] \\[[\\w-]+\\]$`,
);
const COUNT = /^\d+ problems? in \d+ files?\.$/;
/** A longer issue would hide the next one. */
const MAX_LENGTH = 2000;
/** Characters that cannot be seen, and line ends that are none to a terminal. */
const HIDDEN = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/**
 * Checks the test glossary with hostile files in it.
 *
 * @param timeout In milliseconds.
 */
export async function checkFiles(files: readonly HostileFile[], timeout: number): Promise<Verdict> {
	fillGlossary(files);
	const ended = await runScript(['scripts/check.ts'], timeout, SETTINGS);
	return verdictOf(ended, ended.stderr);
}

/** Reads issues as a command printed them; what is not an issue is a fault. */
export function verdictOf({ status, stdout, stderr }: Ended, issues: string): Verdict {
	const lines = issues.split('\n').filter((line) => line !== '' && !COUNT.test(line));
	const named = new Set<string>();
	const faults = lines.flatMap((line) => {
		const [, written, place] = ISSUE.exec(line) ?? [];
		const file = written && decode(written);
		if (file) named.add(file);
		return faultsOf(line, file, Number(place)).map((fault) => `${fault}: ${line.slice(0, 300)}`);
	});
	if (status === undefined) faults.unshift('killed: too slow, or too much memory');
	else if (status !== Number(lines.length > 0)) faults.unshift(`ended with ${status}`);
	return { named, faults: [...faults, ...secretsIn(stdout + stderr)] };
}

/** Hidden characters in names of files are printed as codes. */
function decode(name: string): string {
	return name.replace(/\\u\{(\w+)\}/g, (_, code: string) =>
		String.fromCodePoint(parseInt(code, 16)),
	);
}

function faultsOf(line: string, file: string | undefined, place: number): string[] {
	if (file === undefined) return ['not an issue'];
	const lines = linesOf(file) ?? 1;
	return [
		...(place >= 1 && place <= lines ? [] : [`line ${place} of ${lines}`]),
		...(HIDDEN.test(line) ? ['hidden characters'] : []),
		...(line.length > MAX_LENGTH ? [`${line.length} characters`] : []),
	];
}
