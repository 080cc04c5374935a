import { truncate } from '../search/bounds.ts';
import { ModelError } from './model-error.ts';

/** Maximum characters of an answer; far more than the prompt asks for. */
export const ANSWER_LIMIT = 20_000;

/**
 * Passes on the output of a model until it is too long or the signal aborts. Stops immediately, even
 * if the model is unresponsive.
 *
 * @throws ModelError if the answer is too long, or the signal's reason.
 */
export async function* boundAnswer(
	pieces: AsyncGenerator<string>,
	signal: AbortSignal,
): AsyncGenerator<string> {
	let remaining = ANSWER_LIMIT;
	try {
		for (;;) {
			const { done, value } = await unlessAborted(pieces.next(), signal);
			if (done) return;
			if (value !== '' && remaining > 0) yield truncate(value, remaining);
			remaining -= value.length;
			if (remaining < 0) {
				const limit = ANSWER_LIMIT.toLocaleString('en');
				throw new ModelError(`The answer was stopped after ${limit} characters.`);
			}
		}
	} finally {
		// Not awaited: with an unresponsive model it may never settle.
		pieces.return(undefined).catch(() => undefined);
	}
}

/** Resolves like the promise unless the signal aborts first. @throws The signal's reason. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
	return new Promise((resolve, reject) => {
		const abort = () => reject(signal.reason as Error);
		if (signal.aborted) abort();
		signal.addEventListener('abort', abort, { once: true });
		promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
	});
}
