import { cut } from '../search/bounds.ts';
import { ModelError } from './model-error.ts';

/** Characters of an answer after which a model is stopped: many times what it is asked for. */
export const ANSWER_LIMIT = 20_000;

/**
 * Hands on what a model says, until that is too long or the signal stops it. It stops at once, even
 * where the model neither speaks nor ends.
 *
 * @throws ModelError if the answer is too long, or the reason of the signal.
 */
export async function* boundAnswer(
	pieces: AsyncGenerator<string>,
	signal: AbortSignal,
): AsyncGenerator<string> {
	let left = ANSWER_LIMIT;
	try {
		for (;;) {
			const { done, value } = await unlessStopped(pieces.next(), signal);
			if (done) return;
			if (value !== '' && left > 0) yield cut(value, left);
			left -= value.length;
			if (left < 0) {
				const limit = ANSWER_LIMIT.toLocaleString('en');
				throw new ModelError(`The answer was stopped after ${limit} characters.`);
			}
		}
	} finally {
		// Not waited for: a model that is silent lets it take as long as it likes.
		pieces.return(undefined).catch(() => undefined);
	}
}

/** What a promise gives, unless the signal comes first. @throws The reason of the signal. */
export function unlessStopped<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
	return new Promise((resolve, reject) => {
		const stop = () => reject(signal.reason as Error);
		if (signal.aborted) stop();
		signal.addEventListener('abort', stop, { once: true });
		promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
	});
}
