import { expect, test } from 'vitest';
import { readBody } from './body-text.ts';

/** A body of the given chunks that records whether it was canceled. */
function bodyOf(...chunks: (string | Uint8Array)[]) {
	const state = { canceled: false };
	const stream = new ReadableStream<Uint8Array>({
		pull(controller) {
			const next = chunks.shift();
			if (next === undefined) controller.close();
			else controller.enqueue(typeof next === 'string' ? new TextEncoder().encode(next) : next);
		},
		cancel() {
			state.canceled = true;
		},
	});
	return { response: new Response(stream), state };
}

test('reads a body, also if a character is split between its chunks', async () => {
	const [first, ...rest] = new TextEncoder().encode('é!');
	const { response } = bodyOf('Curd ', new Uint8Array([first!]), new Uint8Array(rest));
	expect(await readBody(response, 100)).toBe('Curd é!');
	expect(await readBody(new Response(null), 100)).toBe('');
});

test.each([
	[3, 'cur'],
	[4, 'curd'],
	[5, 'curdc'],
])('stops after %i bytes and cancels the rest', async (limit, text) => {
	const { response, state } = bodyOf('curd', 'curd', 'curd', 'curd');
	expect(await readBody(response, limit)).toBe(text);
	expect(state.canceled).toBe(true);
});

test('fails if the body does', async () => {
	const stream = new ReadableStream({
		pull(controller) {
			controller.error(new Error('spilled'));
		},
	});
	await expect(readBody(new Response(stream), 9)).rejects.toThrow('spilled');
});
