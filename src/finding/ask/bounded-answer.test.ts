import { expect, test } from 'vitest';
import { ANSWER_LIMIT, boundAnswer } from './bounded-answer.ts';

const unstopped = new AbortController().signal;

async function collect(pieces: AsyncGenerator<string>, signal = unstopped) {
	let said = '';
	let ended = '';
	try {
		for await (const piece of boundAnswer(pieces, signal)) said += piece;
	} catch (error) {
		ended = (error as Error).message;
	}
	return { said, ended };
}

/** Says the same again and again, and notes when it is stopped. */
function endless(piece: string) {
	const state = { stopped: false };
	async function* speak(): AsyncGenerator<string> {
		try {
			for (;;) yield await Promise.resolve(piece);
		} finally {
			state.stopped = true;
		}
	}
	return { pieces: speak(), state };
}

test('an answer is handed on as it comes', async () => {
	async function* speak() {
		yield* await Promise.resolve(['Milk ', '', 'sets.']);
	}
	expect(await collect(speak())).toEqual({ said: 'Milk sets.', ended: '' });
});

test('an answer of just the greatest length is whole', async () => {
	async function* speak() {
		yield* await Promise.resolve(['a'.repeat(ANSWER_LIMIT), '']);
	}
	expect(await collect(speak())).toEqual({ said: 'a'.repeat(ANSWER_LIMIT), ended: '' });
});

test.each(['curd ', 'a'.repeat(10 * ANSWER_LIMIT)])(
	'an answer without end is cut, and the model is stopped (%#)',
	async (piece) => {
		const { pieces, state } = endless(piece);
		const { said, ended } = await collect(pieces);
		expect(said).toHaveLength(ANSWER_LIMIT);
		expect(ended).toBe('The answer was stopped after 20,000 characters.');
		expect(state.stopped).toBe(true);
	},
);

test('a model that hears nothing is left all the same', async () => {
	async function* deaf(): AsyncGenerator<string> {
		yield 'Milk';
		await new Promise(() => undefined);
	}
	const stopping = new AbortController();
	setTimeout(() => stopping.abort(new Error('enough')), 10);
	expect(await collect(deaf(), stopping.signal)).toEqual({ said: 'Milk', ended: 'enough' });
});

test('what is stopped already says nothing', async () => {
	const { pieces } = endless('curd ');
	const signal = AbortSignal.abort(new Error('enough'));
	expect(await collect(pieces, signal)).toEqual({ said: '', ended: 'enough' });
});
