import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkStore } from '../work-store.ts';

/** Leaves out entries whose file an earlier import made and somebody deleted. */
export function dropDeleted({ database }: WorkStore, target: string): void {
	const skip = database.prepare('UPDATE drafts SET reason = ? WHERE key = ?');
	for (const { key, file } of database.prepare('SELECT key, file FROM previous').iterate()) {
		if (!existsSync(join(target, String(file))))
			skip.run(`its file ${String(file)} was deleted here`, key!);
	}
}

/** Leaves out entries whose name belongs to an entry that no import made. */
export function dropForeign({ database }: WorkStore): void {
	const found = database.prepare(`
		SELECT drafts.id, others.file FROM drafts
		JOIN names ON names.fold = drafts.fold AND names.id < 0 JOIN others ON others.id = names.id
		WHERE drafts.reason IS NULL`);
	const skip = database.prepare('UPDATE drafts SET reason = ? WHERE id = ?');
	for (const { id, file } of found.all())
		skip.run(`has the name of ${String(file)}, which no import made`, id!);
}

/** Entries that are left out or have become names of others, with the reasons. */
export function* skippedDrafts({
	database,
}: WorkStore): Iterable<{ place: string; reason: string }> {
	const rows = database.prepare(
		'SELECT place, title, reason FROM drafts WHERE reason IS NOT NULL ORDER BY id',
	);
	for (const { place, title, reason } of rows.iterate()) {
		yield { place: `${String(place)}, "${String(title)}"`, reason: String(reason) };
	}
}
