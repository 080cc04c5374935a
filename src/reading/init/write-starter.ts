import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../folder-files.ts';
import { PROGRAM } from '../program.ts';
import type { Answers } from './answers.ts';
import { starterFiles } from './starter-files.ts';

export interface Written {
	/** Paths relative to the folder. */
	created: readonly string[];
	/** Files that were there, and were left as they are. */
	kept: readonly string[];
}

/**
 * Writes the smallest glossary that builds, with one entry a feature. A file that exists is left as
 * it is, and content that exists gets no examples.
 *
 * @param isEmpty Whether to leave out the examples in any case, as for an import.
 */
export function writeStarter(folder: string, answers: Answers, isEmpty: boolean): Written {
	const { version } = JSON.parse(readFileSync(join(PROGRAM, 'package.json'), 'utf8')) as {
		version: string;
	};
	const hasContent =
		existsSync(join(folder, 'content')) && readdirSync(join(folder, 'content')).length > 0;
	const examples = isEmpty || hasContent ? [] : exampleFiles();
	const created: string[] = [];
	const kept: string[] = [];
	for (const [path, text] of [...starterFiles(answers, version), ...examples]) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		try {
			writeFileSync(file, text, { flag: 'wx' });
			created.push(path);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
			kept.push(path);
		}
	}
	return { created, kept };
}

function exampleFiles(): [path: string, text: string][] {
	const source = join(PROGRAM, 'starter');
	return listFiles(source).map((name) => [name, readFileSync(join(source, name), 'utf8')]);
}
