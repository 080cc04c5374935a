import { expect, test } from 'vitest';
import { ANSWER_LIMIT, boundAnswer } from './bounded-answer.ts';

const neverAborted = new AbortController().signal;

async function collect(pieces: AsyncGenerator<string>, signal = neverAborted) {
	let output = '';
	let error = '';
	try {
		for await (const piece of boundAnswer(pieces, signal)) output += piece;
	} catch (thrown) {
		error = (thrown as Error).message;
	}
	return { output, error };
}

/** Repeats a piece forever and records when it is stopped. */
function endless(piece: string) {
	const state = { stopped: false };
	async function* generate(): AsyncGenerator<string> {
		try {
			for (;;) yield await Promise.resolve(piece);
		} finally {
			state.stopped = true;
		}
	}
	return { pieces: generate(), state };
}

test('passes an answer on as it arrives', async () => {
	async function* generate() {
		yield* await Promise.resolve(['Milk ', '', 'sets.']);
	}
	expect(await collect(generate())).toEqual({ output: 'Milk sets.', error: '' });
});

test('an answer of exactly the maximum length is complete', async () => {
	async function* generate() {
		yield* await Promise.resolve(['a'.repeat(ANSWER_LIMIT), '']);
	}
	expect(await collect(generate())).toEqual({ output: 'a'.repeat(ANSWER_LIMIT), error: '' });
});

test.each(['curd ', 'a'.repeat(10 * ANSWER_LIMIT)])(
	'an endless answer is cut off and the model is stopped (%#)',
	async (piece) => {
		const { pieces, state } = endless(piece);
		const { output, error } = await collect(pieces);
		expect(output).toHaveLength(ANSWER_LIMIT);
		expect(error).toBe('The answer was stopped after 20,000 characters.');
		expect(state.stopped).toBe(true);
	},
);

test('stops waiting for an unresponsive model', async () => {
	async function* unresponsive(): AsyncGenerator<string> {
		yield 'Milk';
		await new Promise(() => undefined);
	}
	const controller = new AbortController();
	setTimeout(() => controller.abort(new Error('enough')), 10);
	expect(await collect(unresponsive(), controller.signal)).toEqual({
		output: 'Milk',
		error: 'enough',
	});
});

test('an aborted signal yields nothing', async () => {
	const { pieces } = endless('curd ');
	const signal = AbortSignal.abort(new Error('enough'));
	expect(await collect(pieces, signal)).toEqual({ output: '', error: 'enough' });
});
