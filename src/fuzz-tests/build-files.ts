import { spawnSync } from 'node:child_process';
import { hashesOf } from '../site-tests/run-build.ts';
import { verdictOf } from './check-files.ts';
import type { HostileFile } from './hostile-files.ts';
import { runScript } from './run-script.ts';
import { CONTENT, fillGlossary, secretsIn, SETTINGS } from './small-glossary.ts';

const SCRIPT = ['scripts/build.ts'];
/** What a build says last that has failed. */
const UNCHANGED = /\n\n[^\n]*\/site\/ is unchanged\.\n$/;

/**
 * Builds the test glossary with hostile files that the check has let through.
 *
 * @param timeout In milliseconds.
 * @returns What went wrong.
 */
export async function buildFiles(
	files: readonly HostileFile[],
	timeout: number,
): Promise<string[]> {
	fillGlossary(files);
	commit();
	const { status, stdout, stderr } = await runScript(SCRIPT, timeout, SETTINGS);
	const secrets = secretsIn(stdout + stderr);
	if (status === 0 && stderr === '') return secrets;
	return [...secrets, `the build ended with ${status}: ${stderr.slice(0, 1500)}`];
}

/** Gives the files dates, so that the feeds have entries. */
function commit(): void {
	const who = ['-c', 'user.name=fuzz', '-c', 'user.email=fuzz@a.example'];
	for (const args of [['init'], ['add', '--all'], [...who, 'commit', '--message', 'hostile']]) {
		spawnSync('git', args, { cwd: CONTENT });
	}
}

/** The same with files that the check refuses, which may not change the site of the last build. */
export async function buildRefused(
	files: readonly HostileFile[],
	timeout: number,
): Promise<string[]> {
	const before = JSON.stringify(hashesOf(SETTINGS.GLOSSARY_OUT));
	fillGlossary(files);
	const ended = await runScript(SCRIPT, timeout, SETTINGS);
	const { faults } = verdictOf(ended, ended.stderr.replace(UNCHANGED, ''));
	const isUnchanged = JSON.stringify(hashesOf(SETTINGS.GLOSSARY_OUT)) === before;
	return isUnchanged ? faults : [...faults, 'the site of the last build has changed'];
}
