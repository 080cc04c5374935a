import type { PythonBlock } from './python-blocks.ts';
import type { Outcome } from './python-record.ts';
import type { ProcessResult, PythonTools } from './python-process.ts';
import { compareSignatures, runProgram } from './python-process.ts';
import { printedLines } from './printed-lines.ts';

/** An outcome without its day. */
export type Finding = Omit<Outcome, 'date'>;

/** Separates the output of the blocks before from that of the block itself. */
const MARK = '\u0002the block begins\u0003';

/**
 * Runs a block in a process of its own; if it lacks a name, after the blocks before it, which it then
 * continues.
 */
export async function runBlock(block: PythonBlock, tools: PythonTools): Promise<Finding> {
	const { code, reason, digest, before } = block;
	if (reason !== undefined) return finding(digest, 'norun', await compareSignatures(tools, code));
	const alone = await runProgram(tools, code);
	const isContinued = before.length > 0 && (alone.report?.error ?? '').startsWith('NameError');
	const context = isContinued ? `${before.join('\n')}\nprint(${JSON.stringify(MARK)})\n` : '';
	const result = isContinued ? await runProgram(tools, context + code) : alone;
	if (result.report?.line) result.report.line -= context.split('\n').length - 1;
	if (result.ended || result.report?.error) return finding(digest, 'failed', result);
	if (result.report?.standIns?.length) return finding(digest, 'stand-in', result);
	const output = outputOf(result.first);
	if (output.length === 0) return finding(digest, 'silent', result);
	const again = outputOf(result.second ?? result.first);
	if (again.join('\n') !== output.join('\n')) return finding(digest, 'varies', result);
	return { ...finding(digest, 'printed', result), output };
}

function outputOf(stdout: string): string[] {
	return printedLines(stdout.split(`${MARK}\n`).at(-1)!);
}

function finding(
	digest: string,
	status: Outcome['status'],
	{ report, ended }: ProcessResult,
): Finding {
	const { python = '', packages = {}, unchecked = [], error = ended, line } = report ?? {};
	return {
		digest,
		status: error === undefined ? status : 'failed',
		...(error !== undefined && { error: printedLines(error)[0]! }),
		...(error !== undefined && line !== undefined && line > 0 && { line }),
		...(unchecked.length > 0 && { unchecked }),
		python,
		packages,
	};
}
