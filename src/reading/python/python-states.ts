import type { MdastNode } from 'satteri';
import type { PythonUse } from '../../model/source.ts';
import { pythonBlocksOf } from './python-blocks.ts';
import type { PythonRecord } from './python-record.ts';

/**
 * How the Python blocks of an entry stand to their record.
 *
 * @param firstLine Line of the file on which the text starts.
 */
export function pythonStates(
	tree: MdastNode,
	record: PythonRecord | undefined,
	firstLine: number,
): PythonUse[] {
	return [...pythonBlocksOf(tree).values()].map(({ digest, line: fence }): PythonUse => {
		const line = fence + firstLine - 1;
		const outcome = record?.get(digest);
		if (!record) return { line, state: 'missing' };
		if (!outcome) return { line, state: 'stale' };
		const { status, error = '', line: within = 0 } = outcome;
		if (status !== 'failed') return { line, state: status === 'varies' ? status : 'recorded' };
		return { line: line + within, state: status, error };
	});
}
