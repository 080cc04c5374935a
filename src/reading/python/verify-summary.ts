import type { Block, BlockResult } from '../../evaluation/block.ts';
import type { Agreement } from './compare-numbers.ts';
import { compareNumbers } from './compare-numbers.ts';
import type { Outcome } from './python-record.ts';
import type { ScriptedEntry } from './verify-records.ts';

/**
 * Compares what the Python of each entry prints with the values of its JavaScript examples.
 *
 * @param outcomesOf What is on record about the blocks of an entry.
 * @returns The agreement by file, of the entries in which both print numbers.
 */
export async function compareEntries(
	entries: readonly ScriptedEntry[],
	outcomesOf: (entry: ScriptedEntry) => readonly Outcome[],
	evaluate: (block: Block) => Promise<BlockResult>,
): Promise<Map<string, Agreement>> {
	const compared = entries.map(async (entry): Promise<[string, Agreement | undefined]> => {
		const printed = outcomesOf(entry).flatMap(({ output = [] }) => output);
		if (printed.length === 0) return [entry.file, undefined];
		const results = await Promise.all(
			entry.examples.map((code) => evaluate({ kind: 'run', code })),
		);
		const values = results.flatMap((result) => ('output' in result ? [result.output] : []));
		return [entry.file, compareNumbers(printed.join('\n'), values.join('\n'))];
	});
	const known = (await Promise.all(compared)).filter(([, agreement]) => agreement !== undefined);
	return new Map(known as [string, Agreement][]);
}

/** One line about all blocks of a content folder. */
export function verifySummary(
	blocks: number,
	outcomes: readonly Outcome[],
	agreements: ReadonlyMap<string, Agreement>,
): string {
	const counts = new Map<Outcome['status'], number>();
	for (const { status } of outcomes) counts.set(status, (counts.get(status) ?? 0) + 1);
	const count = (status: Outcome['status']) => counts.get(status) ?? 0;
	const ran = (['printed', 'silent', 'stand-in', 'varies'] as const)
		.map(count)
		.reduce((a, b) => a + b);
	const agreeing = (wanted: Agreement) =>
		[...agreements.values()].filter((agreement) => agreement === wanted).length;
	return [
		`${blocks} Python blocks: ${ran} ran (${count('printed')} shown, ${count('stand-in')} with stand-ins,`,
		`${count('silent')} print nothing, ${count('varies')} vary), ${count('norun')} norun,`,
		`${count('failed')} failed, ${blocks - outcomes.length} without a record;`,
		`${agreements.size} compared with JavaScript: ${agreeing('equal')} equal,`,
		`${agreeing('in part')} in part.`,
	].join(' ');
}
