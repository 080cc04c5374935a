import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ImportError } from '../raw-record.ts';
import { linesOf } from './lines-of.ts';

const JOURNAL = 'journal';
/** Becomes the journal when files are moved. */
const MOVES = 'moves';

/**
 * A folder beside the target in which all files of an import are written before the first of them is
 * moved to its place. A failure before that changes nothing; one while files are moved is undone, by
 * the next import if need be.
 */
export class Stage {
	readonly folder: string;
	readonly target: string;
	#moves: string[] = [];

	/** @throws ImportError if another import into the target is under way. */
	constructor(target: string) {
		this.target = target;
		this.folder = join(dirname(target), `.${basename(target)}.import`);
		if (existsSync(this.folder)) this.#recover();
		mkdirSync(join(this.folder, 'new'), { recursive: true });
		writeFileSync(join(this.folder, 'pid'), String(process.pid));
	}

	/** @param file Relative to the target. */
	write(file: string, content: string | Uint8Array): void {
		const path = this.path(file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
	}

	copy(from: string, file: string): void {
		mkdirSync(dirname(this.path(file)), { recursive: true });
		cpSync(from, this.path(file));
		this.add(file);
	}

	/** Where a file is written that is then added. */
	path(file: string): string {
		return join(this.folder, 'new', file);
	}

	/** Has a file moved to the target by `commit`. */
	add(file: string): void {
		this.#moves.push(`${file}\n`);
		if (this.#moves.length >= 1000) this.#flush();
	}

	commit(): void {
		if (!existsSync(this.target)) {
			mkdirSync(dirname(this.target), { recursive: true });
			renameSync(join(this.folder, 'new'), this.target);
			rmSync(this.folder, { recursive: true, force: true });
			return;
		}
		this.#flush();
		renameSync(join(this.folder, MOVES), join(this.folder, JOURNAL));
		try {
			for (const file of linesOf(join(this.folder, JOURNAL))) {
				// One that has been added twice is there already.
				if (!existsSync(this.path(file))) continue;
				const to = join(this.target, file);
				mkdirSync(dirname(to), { recursive: true });
				if (existsSync(to)) {
					const backup = join(this.folder, 'old', file);
					mkdirSync(dirname(backup), { recursive: true });
					cpSync(to, backup);
				}
				renameSync(this.path(file), to);
			}
		} catch (error) {
			this.#undo();
			throw error;
		}
		// From here on, nothing is undone.
		rmSync(join(this.folder, JOURNAL));
		rmSync(this.folder, { recursive: true, force: true });
	}

	/** Leaves the target as it is. */
	discard(): void {
		rmSync(this.folder, { recursive: true, force: true });
	}

	#flush(): void {
		appendFileSync(join(this.folder, MOVES), this.#moves.join(''));
		this.#moves = [];
	}

	#recover(): void {
		const pid = Number(read(join(this.folder, 'pid')));
		if (pid && pid !== process.pid && isRunning(pid)) {
			throw new ImportError(
				`Process ${pid} is importing into "${this.target}". Wait until it is done.`,
			);
		}
		if (existsSync(join(this.folder, JOURNAL))) this.#undo();
		this.discard();
	}

	/** Files not yet moved are still staged; those moved get their old content back, or go. */
	#undo(): void {
		for (const file of linesOf(join(this.folder, JOURNAL))) {
			if (existsSync(this.path(file))) continue;
			const backup = join(this.folder, 'old', file);
			const to = join(this.target, file);
			if (existsSync(backup)) renameSync(backup, to);
			else rmSync(to, { force: true });
		}
	}
}

function read(path: string): string | undefined {
	return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
