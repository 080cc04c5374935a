import { relative } from 'node:path';
import type { HostileFile } from './hostile-files.ts';
import type { Ended } from './run-script.ts';
import { runScript } from './run-script.ts';
import { CONTENT, fillGlossary, linesOf, secretsIn, SETTINGS } from './small-glossary.ts';

/** What the check says of hostile files. */
export interface Verdict {
	/** The files it names. */
	named: ReadonlySet<string>;
	/** What is wrong with the check itself. */
	faults: string[];
}

/** An issue as `npm run check` prints it: `file:line field - message. Hint. [rule]` */
const ISSUE = new RegExp(
	`^${RegExp.escape(relative('.', CONTENT))}/(.+?):(\\d+) \\S.* - .+[.?] \\[[a-z-]+\\]$`,
);
const COUNT = /^\d+ problems? in \d+ files?\.$/;
/** Characters of an issue: a longer one hides the next. */
const LONGEST = 2000;
/** Characters that do not show what they do, and line ends that are none to a terminal. */
const HIDDEN = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Checks the small glossary with hostile files in it. */
export async function checkFiles(
	files: readonly HostileFile[],
	patience: number,
): Promise<Verdict> {
	fillGlossary(files);
	return readVerdict(await runScript(['scripts/check.ts'], patience, SETTINGS));
}

function readVerdict({ status, stdout, stderr }: Ended): Verdict {
	const said = stderr.split('\n').filter((line) => line !== '');
	const named = new Set<string>();
	const faults = said.flatMap((line) => {
		if (COUNT.test(line)) return [];
		const [, written, place] = ISSUE.exec(line) ?? [];
		// Characters that do not show are printed as codes.
		const file = written?.replace(/\\u\{(\w+)\}/g, (_, code) =>
			String.fromCodePoint(parseInt(code, 16)),
		);
		if (file) named.add(file);
		return faultsOf(line, file, Number(place)).map((fault) => `${fault}: ${line.slice(0, 300)}`);
	});
	if (status === undefined) faults.unshift('was killed: too slow, or too much memory');
	else if (status !== (said.length > 0 ? 1 : 0)) faults.unshift(`ended with ${status}`);
	return { named, faults: [...faults, ...secretsIn(stdout + stderr)] };
}

function faultsOf(line: string, file: string | undefined, place: number): string[] {
	if (file === undefined) return ['not an issue'];
	const lines = linesOf(file) ?? 1;
	return [
		...(place >= 1 && place <= lines ? [] : [`line ${place} of ${lines}`]),
		...(HIDDEN.test(line) ? ['hidden characters'] : []),
		...(line.length > LONGEST ? [`${line.length} characters`] : []),
	];
}
