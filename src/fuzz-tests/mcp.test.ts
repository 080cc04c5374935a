import { homedir } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { amountOf, rngFor, seedNote, times } from './seeded.ts';
import { hostileMessage } from './hostile-messages.ts';
import type { Answer, McpProcess } from './mcp-process.ts';
import { startMcp } from './mcp-process.ts';
import { isJson } from './page-faults.ts';

let server: McpProcess;
beforeAll(async () => {
	server = await startMcp();
});
afterAll(() => server.close());

/** The id that a request has, for which its sender waits. */
function idOf(message: Uint8Array): string | number | undefined {
	try {
		const { id, method, result, error } = JSON.parse(Buffer.from(message).toString()) as Record<
			string,
			unknown
		>;
		// What has a result is an answer to something that was never asked.
		if (result !== undefined || error !== undefined || String(method).startsWith('notifications/'))
			return undefined;
		return typeof id === 'string' || Number.isSafeInteger(id) ? (id as string | number) : undefined;
	} catch {
		return undefined;
	}
}

function faultsOf(said: readonly string[], id: string | number | undefined): string[] {
	const answers = said.filter(isJson).map((line) => JSON.parse(line) as Answer);
	const own = answers.filter((answer) => answer.id === id);
	const text = said.join('\n');
	return [
		...said.filter((line) => !isJson(line)).map((line) => `writes ${line.slice(0, 100)}`),
		...answers.filter(({ jsonrpc }) => jsonrpc !== '2.0').map(() => 'writes what is no answer'),
		...(id !== undefined && own.length !== 1 ? [`answers ${own.length} times`] : []),
		...(/\bat .*:\d+:\d+|node_modules/.test(text) ? ['tells its stack'] : []),
		...([process.cwd(), homedir()].some((path) => path.length > 1 && text.includes(path))
			? ['tells a path']
			: []),
	];
}

test('the server answers every request, hostile ones too, and goes on', async () => {
	for (const [index, message] of times(amountOf(200), (i) =>
		hostileMessage(rngFor(`message ${i}`), i),
	).entries()) {
		server.send(message);
		const shown = `${seedNote()}: message ${index}: ${Buffer.from(message).toString('latin1', 0, 500)}`;
		const id = idOf(message);
		const said = await server
			.answers(id)
			.catch((error: Error) => expect.fail(`${shown}\n${error.message}`));
		expect(faultsOf(said, id), shown).toEqual([]);
	}
});
