import {
	cpSync,
	lstatSync,
	mkdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { TEST_CONTENT } from '../site-tests/test-site.ts';
import type { HostileFile } from './hostile-files.ts';

/** Everything a run writes; two runs may be under way. */
export const WORK = resolve(`.build/fuzz-${process.pid}`);
export const CONTENT = join(WORK, 'content');

/** What nothing may read: one secret beside the content folder, one in the environment. */
export const CANARIES = { file: 'canary-in-a-file-7f3a', environment: 'canary-in-the-air-91c2' };
/** What only code that got in would set. */
export const GOT_IN = '__gotIn';

/** How commands are told of the workplace. */
export const SETTINGS = {
	GLOSSARY_CONTENT: CONTENT,
	GLOSSARY_OUT: join(WORK, 'site'),
	GLOSSARY_CACHE: join(WORK, 'cache'),
};

/** Sets up the place where a run works. */
export function makeWorkplace(): void {
	rmSync(WORK, { recursive: true, force: true });
	mkdirSync(WORK, { recursive: true });
	writeFileSync(join(WORK, 'canary.txt'), CANARIES.file);
	writeFileSync(join(WORK, 'canary.yaml'), `${CANARIES.file}: { a: ${CANARIES.file} }\n`);
}

/** Puts files into a fresh copy of the small glossary. */
export function fillGlossary(files: readonly HostileFile[]): void {
	rmSync(CONTENT, { recursive: true, force: true });
	cpSync(TEST_CONTENT, CONTENT, { recursive: true });
	for (const { path, content } of files) {
		const file = join(CONTENT, path);
		mkdirSync(dirname(file), { recursive: true });
		rmSync(file, { recursive: true, force: true });
		if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(file, content);
		else symlinkSync(content.linkTo, file);
	}
}

/** What a text or the file outside tells of the secrets. */
export function secretsIn(text: string): string[] {
	const kept = readFileSync(join(WORK, 'canary.txt'), 'utf8') === CANARIES.file;
	return [
		...Object.values(CANARIES).flatMap((secret) =>
			text.includes(secret) ? [`tells ${secret}`] : [],
		),
		...(kept ? [] : ['a file outside has changed']),
	];
}

/** The lines of a file as the check counts them; undefined if there is no such file. */
export function linesOf(path: string): number | undefined {
	const file = join(CONTENT, path);
	if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
	return readFileSync(file, 'utf8').split(/\r\n?|\n/).length;
}
