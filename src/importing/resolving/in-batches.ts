import type { StatementSync } from 'node:sqlite';

/**
 * Rows by hundreds, so that they can be changed meanwhile and are never all in memory.
 *
 * @param rows A statement that orders by the column `id`, and has it start after its parameter.
 */
export function* inBatches(rows: StatementSync) {
	let last = Number.MIN_SAFE_INTEGER;
	for (;;) {
		const batch = rows.all(last);
		if (batch.length === 0) return;
		yield* batch;
		last = Number(batch.at(-1)!['id']);
	}
}
