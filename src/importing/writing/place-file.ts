import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../reading/digest.ts';
import type { EntriesList } from '../previous-import.ts';
import type { ImportReport } from '../report.ts';
import type { WorkStore } from '../work-store.ts';
import { countFile } from './count-report.ts';
import type { Stage } from './stage-folder.ts';

interface PlaceTools {
	store: WorkStore;
	stage: Stage;
	target: string;
	list: EntriesList;
	report: ImportReport;
}

/** A file of an import. */
interface MadeFile {
	/** What recognizes it in the next import. */
	key: string;
	/** Relative to the target. */
	file: string;
	text: string;
}

/** What became of a file; a deleted one is not made again. */
export type FileState = 'new' | 'unedited' | 'same' | 'kept' | 'diverged' | 'deleted';

/** Stages the files of an import, each if nobody has edited the one that is there. */
export class FilePlacer {
	readonly #tools: PlaceTools;
	readonly #isNew: boolean;
	readonly #previous;
	readonly #see;

	constructor(tools: PlaceTools) {
		this.#tools = tools;
		this.#isNew = !existsSync(tools.target);
		const { database } = tools.store;
		database.exec('CREATE TABLE seen (key TEXT PRIMARY KEY) WITHOUT ROWID');
		this.#see = database.prepare('INSERT OR IGNORE INTO seen VALUES (?)');
		this.#previous = database.prepare('SELECT written FROM previous WHERE key = ?');
	}

	place({ key, file, text }: MadeFile): FileState {
		const { stage, target, list, report } = this.#tools;
		const written = digestOf(text);
		const before = this.#previous.get(key)?.['written'] as string | undefined;
		const state = this.#isNew ? 'new' : stateOf(join(target, file), before, written);
		if (state === 'new' || state === 'unedited') {
			stage.write(file, text);
			stage.add(file);
		} else if (state === 'diverged') {
			stage.write(`import/diverged/${file}`, text);
			stage.add(`import/diverged/${file}`);
			countFile(report.diverged, file);
		}
		this.#see.run(key);
		list.add(key, file, written);
		return state;
	}

	/** Counts the files of the last import that this one does not have; they stay. */
	countGone(): void {
		const { store, target, list, report } = this.#tools;
		const gone = store.database.prepare(
			'SELECT key, file, written FROM previous WHERE key NOT IN (SELECT key FROM seen) ORDER BY key',
		);
		for (const { key, file, written } of gone.iterate()) {
			if (existsSync(join(target, String(file)))) countFile(report.gone, String(file));
			list.add(String(key), String(file), String(written));
		}
	}
}

function stateOf(path: string, before: string | undefined, written: string): FileState {
	if (!existsSync(path)) return before === undefined ? 'new' : 'deleted';
	const current = digestOf(readFileSync(path));
	if (current === written) return 'same';
	if (current === before) return 'unedited';
	return written === before ? 'kept' : 'diverged';
}
