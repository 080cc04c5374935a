import type { HostileFile } from './hostile-files.ts';
import { runScript } from './run-script.ts';
import { fillGlossary, secretsIn, SETTINGS } from './small-glossary.ts';

/** Builds the small glossary with hostile files that the check has let through. @returns What went wrong. */
export async function buildFiles(
	files: readonly HostileFile[],
	patience: number,
): Promise<string[]> {
	fillGlossary(files);
	const { status, stdout, stderr } = await runScript(['scripts/build.ts'], patience, SETTINGS);
	const secrets = secretsIn(stdout + stderr);
	if (status === 0 && stderr === '') return secrets;
	return [...secrets, `the build ended with ${status}: ${stderr.slice(0, 1500)}`];
}
