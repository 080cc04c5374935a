// Runs the Python blocks of the entries and records what they print, for the pages to show.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createProgress } from '../src/build/progress.ts';
import { contentFolder } from '../src/reading/content-folder.ts';
import { createEvaluator } from '../src/reading/evaluation/evaluator.ts';
import type { Outcome } from '../src/reading/python/python-record.ts';
import { runBlock } from '../src/reading/python/run-block.ts';
import type { ScriptedEntry } from '../src/reading/python/verify-records.ts';
import {
	deleteLeftovers,
	isOutdated,
	scriptedEntries,
	verifyEntries,
	writeRecord,
} from '../src/reading/python/verify-records.ts';
import { compareEntries, verifySummary } from '../src/reading/python/verify-summary.ts';
import { PROGRAMS, installedIn, openEnvironment, openStandIns } from './python/environment.ts';

const USAGE = `npx gloss verify:python [--all] [--newest] [<slug> ...]

Runs the Python blocks of all entries, or of some, that are new, changed, or failed, or were run with other
versions of their packages, and records what they print in python/ of the content folder.

  --all     runs all blocks
  --newest  runs all blocks on the newest releases, and records nothing

GLOSSARY_PYTHON names a Python to use instead of one with the packages of python/requirements.txt.`;

const progress = createProgress();
try {
	const { values, positionals: slugs } = parseArgs({
		allowPositionals: true,
		options: {
			all: { type: 'boolean', default: false },
			newest: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	});
	if (values.help) console.log(USAGE);
	else process.exitCode = await verify(slugs, values);
} catch (error) {
	progress.clear();
	console.error((error as Error).message);
	process.exitCode = 2;
}

/** @returns 1 if a block fails. */
async function verify(
	slugs: readonly string[],
	{ all, newest }: { all: boolean; newest: boolean },
): Promise<0 | 1> {
	const folder = contentFolder();
	const entries = scriptedEntries(folder);
	const unknown = slugs.filter((slug) => !entries.some((entry) => entry.slug === slug));
	if (unknown.length > 0) throw new Error(`No entry with Python: ${unknown.join(', ')}.`);
	const requirements = join(folder, 'python', 'requirements.txt');
	const given = process.env['GLOSSARY_PYTHON'];
	const python = given || openEnvironment(requirements, newest);
	const installed = installedIn(python);
	const tools = { python, programs: PROGRAMS, standIns: openStandIns(python, installed) };
	const wanted = entries.filter(({ slug }) => slugs.length === 0 || slugs.includes(slug));
	const results = new Map<ScriptedEntry, readonly Outcome[]>();
	let failures = 0;
	await verifyEntries(
		wanted,
		(block, record) => all || newest || isOutdated(block, record, installed),
		(block) => runBlock(block, tools),
		new Date().toISOString().slice(0, 10),
		(entry, outcomes) => {
			results.set(entry, outcomes);
			progress.report('Running Python', results.size, wanted.length);
			if (!newest) writeRecord(folder, entry.file, outcomes);
			for (const outcome of outcomes) failures += reportFailure(entry, outcome);
		},
	);
	progress.clear();
	if (!newest && slugs.length === 0) deleteLeftovers(folder, entries);
	const outcomesOf = (entry: ScriptedEntry) =>
		results.get(entry) ?? entry.blocks.flatMap(({ digest }) => entry.record.get(digest) ?? []);
	const evaluator = createEvaluator();
	const agreements = await compareEntries(entries, outcomesOf, evaluator.evaluate);
	evaluator.close();
	const count = entries.reduce((sum, { blocks }) => sum + blocks.length, 0);
	console.log(verifySummary(count, entries.flatMap(outcomesOf), agreements));
	return failures > 0 ? 1 : 0;
}

/** In the form of the check, or of an annotation on GitHub. */
function reportFailure(entry: ScriptedEntry, outcome: Outcome): number {
	if (outcome.status !== 'failed') return 0;
	const block = entry.blocks.find(({ digest }) => digest === outcome.digest)!;
	const line = entry.bodyLine - 1 + block.line + (outcome.line ?? 0);
	const file = join(contentFolder(), entry.file);
	progress.clear();
	if (process.env['GITHUB_ACTIONS']) {
		console.log(`::error file=${file},line=${line}::python: ${outcome.error}`);
	} else console.error(`${file}:${line} - python: ${outcome.error}`);
	return 1;
}
