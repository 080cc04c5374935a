import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** How a link may call an entry, those that are surest first. */
export const REFERENCE_RANKS = { id: 0, title: 1, alias: 2, folded: 3 } as const;

/**
 * Everything that is known of the drafts of an import, in a temporary database on disk, so that memory
 * does not grow with their number.
 */
export class WorkStore {
	readonly folder = mkdtempSync(join(tmpdir(), 'gloss-import-'));
	readonly database = new DatabaseSync(join(this.folder, 'work'));

	constructor() {
		this.database.exec(`
			PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -8000;
			CREATE TABLE drafts (id INTEGER PRIMARY KEY, key TEXT, fold TEXT, digest TEXT, title TEXT, homonym TEXT,
				slug TEXT, hasText INTEGER, mergedInto INTEGER, reason TEXT, place TEXT, json TEXT);
			CREATE TABLE refs (ref TEXT, rank INTEGER, id INTEGER);
			CREATE TABLE names (fold TEXT, name TEXT, role TEXT, id INTEGER);
			CREATE TABLE links (id INTEGER, kind TEXT, target INTEGER, PRIMARY KEY (id, kind, target)) WITHOUT ROWID;
			CREATE TABLE slugs (folded TEXT PRIMARY KEY, id INTEGER) WITHOUT ROWID;
			CREATE TABLE previous (key TEXT PRIMARY KEY, file TEXT, written TEXT) WITHOUT ROWID;
			CREATE INDEX previousByFile ON previous (file);
			BEGIN;
		`);
	}

	/** After all drafts are in, and before the first is looked up. */
	index(): void {
		this.database.exec(`
			CREATE INDEX draftsByFold ON drafts (fold);
			CREATE INDEX draftsByKey ON drafts (key);
			CREATE INDEX linksByTarget ON links (target);
			CREATE INDEX refsByRef ON refs (ref, rank);
			CREATE INDEX namesByFold ON names (fold);
			CREATE INDEX namesById ON names (id);
			CREATE INDEX mergedByTarget ON drafts (mergedInto);
		`);
	}

	close(): void {
		this.database.close();
		rmSync(this.folder, { recursive: true, force: true });
	}
}
