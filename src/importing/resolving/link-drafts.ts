import type { Draft } from '../draft.ts';
import type { WorkStore } from '../work-store.ts';
import { inBatches } from './in-batches.ts';
import type { References } from './references.ts';

export interface LinkCounts {
	resolved: number;
	/** References to entries that are not there, with the entry that has them. */
	missing: { place: string; target: string }[];
	/** Relations that would close a circle, which a hierarchy cannot have. */
	circular: number;
	missingCount: number;
}

const KINDS = ['needs', 'kindOf', 'partOf', 'related', 'narrower'] as const;
const MAX_LISTED = 50;
/** States of an entry in the search for circles. */
const OPEN = 1;
const DONE = 2;

/** Resolves the relations of all drafts, says each once, and leaves out those that lead in circles. */
export function linkDrafts(store: WorkStore, references: References): LinkCounts {
	const { database } = store;
	const counts: LinkCounts = { resolved: 0, missing: [], circular: 0, missingCount: 0 };
	const insert = database.prepare('INSERT OR IGNORE INTO links VALUES (?, ?, ?)');
	const rows = database.prepare(
		'SELECT id, mergedInto, place, json FROM drafts WHERE id > ? AND (reason IS NULL OR mergedInto IS NOT NULL) ORDER BY id LIMIT 500',
	);
	for (const row of inBatches(rows)) {
		const { links } = JSON.parse(String(row['json'])) as Draft;
		const id = Number(row['mergedInto'] ?? row['id']);
		if (row['mergedInto'] !== null && links.replacedBy?.length) continue;
		for (const kind of KINDS) {
			for (const target of links[kind] ?? []) {
				const found = references.find(target);
				if (found === undefined || found < 0) {
					counts.missingCount++;
					if (counts.missing.length < MAX_LISTED)
						counts.missing.push({ place: String(row['place']), target });
					continue;
				}
				counts.resolved++;
				if (found === id) continue;
				if (kind === 'narrower') insert.run(found, 'kindOf', id);
				else insert.run(id, kind, found);
			}
		}
	}
	counts.circular = dropCircles(store, ['kindOf', 'partOf']) + dropCircles(store, ['needs']);
	// A pair is listed once, on the side of the first; a stronger relation says it already.
	database.exec(`
		DELETE FROM links WHERE kind = 'related' AND EXISTS (
			SELECT 1 FROM links AS other WHERE other.kind = 'related' AND other.id = links.target AND other.target = links.id AND other.id < links.id);
		DELETE FROM links WHERE kind = 'related' AND (
			EXISTS (SELECT 1 FROM links AS other WHERE other.kind != 'related' AND other.id = links.id AND other.target = links.target)
			OR EXISTS (SELECT 1 FROM links AS other WHERE other.kind != 'related' AND other.id = links.target AND other.target = links.id));
		DELETE FROM links WHERE kind = 'partOf' AND EXISTS (
			SELECT 1 FROM links AS other WHERE other.kind = 'kindOf' AND other.id = links.id AND other.target = links.target);
	`);
	return counts;
}

/** Removes relations that lead back to where a chain of them began; the number of those removed. */
function dropCircles({ database }: WorkStore, kinds: readonly string[]): number {
	const list = kinds.map((kind) => `'${kind}'`).join(', ');
	const starts = database.prepare(
		`SELECT DISTINCT id FROM links WHERE kind IN (${list}) AND id > ? ORDER BY id LIMIT 500`,
	);
	const next = database.prepare(
		`SELECT kind, target FROM links WHERE id = ? AND kind IN (${list})`,
	);
	const remove = database.prepare('DELETE FROM links WHERE id = ? AND kind = ? AND target = ?');
	const insert = database.prepare("INSERT OR IGNORE INTO links VALUES (?, 'related', ?)");
	const { last } = database.prepare('SELECT max(id) AS last FROM drafts').get() as { last: number };
	const states = new Uint8Array(last + 1);
	let dropped = 0;
	for (const { id: start } of inBatches(starts)) {
		const stack = [{ id: Number(start), steps: next.all(start!) }];
		states[Number(start)] = OPEN;
		while (stack.length > 0) {
			const top = stack.at(-1)!;
			const step = top.steps.pop();
			if (!step) {
				states[top.id] = DONE;
				stack.pop();
				continue;
			}
			const target = Number(step['target']);
			if (states[target] === OPEN) {
				remove.run(top.id, step['kind']!, target);
				insert.run(top.id, target);
				dropped++;
			} else if (states[target] !== DONE) {
				states[target] = OPEN;
				stack.push({ id: target, steps: next.all(target) });
			}
		}
	}
	return dropped;
}
