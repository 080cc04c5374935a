import { INVALID_REQUEST, PARSE_ERROR, parseJSONRPCMessage } from '@modelcontextprotocol/server';

/** Bytes of a message: many times the longest text that is read. */
const MAX_BYTES = 4 * 1024 * 1024;

/**
 * The messages of a stream that are JSON-RPC, each on a line. What is none is refused, so that
 * nobody waits for an answer, and what is too long is not kept; the SDK passes over the first in
 * silence and hangs up at the second.
 *
 * @param refuse Given an answer to send instead.
 */
export async function* wellFormed(
	input: AsyncIterable<Uint8Array>,
	refuse: (answer: string) => void,
): AsyncGenerator<Buffer> {
	let parts: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of input) {
		let from = 0;
		for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, from)) {
			keep(chunk.subarray(from, end));
			const message = read(size > MAX_BYTES ? undefined : Buffer.concat(parts).toString(), refuse);
			if (message !== undefined) yield Buffer.from(`${message}\n`);
			[parts, size, from] = [[], 0, end + 1];
		}
		keep(chunk.subarray(from));
	}

	function keep(part: Uint8Array): void {
		size += part.length;
		if (size > MAX_BYTES) parts = [];
		else parts.push(part);
	}
}

const NEW_LINE = 0x0a;

/** A message as it is, or undefined if it is none; then it has been refused. */
function read(text: string | undefined, refuse: (answer: string) => void): string | undefined {
	const answer = (id: unknown, code: number, message: string) =>
		refuse(`${JSON.stringify({ jsonrpc: '2.0', id, error: { code, message } })}\n`);
	if (text === undefined) {
		const limit = `A message may have ${MAX_BYTES / 1024 / 1024} MB.`;
		return void answer(null, INVALID_REQUEST, limit);
	}
	if (text.trim() === '') return undefined;
	let message: unknown;
	try {
		message = JSON.parse(text);
	} catch {
		return void answer(null, PARSE_ERROR, 'This is not JSON.');
	}
	try {
		parseJSONRPCMessage(message);
		return text;
	} catch {
		const { id, result, error } = (message ?? {}) as Record<string, unknown>;
		// To answer an answer would be the beginning of a long conversation.
		if (result !== undefined || error !== undefined) return undefined;
		const known = typeof id === 'string' || typeof id === 'number' ? id : null;
		return void answer(known, INVALID_REQUEST, 'This is not a message of JSON-RPC 2.0.');
	}
}
