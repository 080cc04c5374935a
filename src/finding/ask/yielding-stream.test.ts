import { expect, test } from 'vitest';
import { yieldingStream } from './yielding-stream.ts';

/** Whether another task got its turn before the last chunk of the given lengths arrived. */
async function yields(...lengths: number[]): Promise<boolean> {
	let turn = false;
	setTimeout(() => (turn = true));
	const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
		start(controller) {
			for (const length of lengths) controller.enqueue(new Uint8Array(length));
			controller.close();
		},
	});
	const reader = source.pipeThrough(yieldingStream()).getReader();
	for (const length of lengths) expect((await reader.read()).value).toHaveLength(length);
	return turn;
}

test('yields to other tasks after 32,000 bytes, and again after as many', async () => {
	expect(await yields(31_999, 1)).toBe(false);
	expect(await yields(32_000, 1)).toBe(true);
	expect(await yields(16_000, 16_000, 1)).toBe(true);
});
