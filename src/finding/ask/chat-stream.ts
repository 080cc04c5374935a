import { EventSourceParserStream, ParseError } from 'eventsource-parser/stream';
import { truncate } from '../search/bounds.ts';
import { readBody } from './body-text.ts';
import { ModelError } from './model-error.ts';
import { yieldingStream } from './yielding-stream.ts';

/** An endpoint that speaks the chat completions protocol. */
export interface Endpoint {
	/** Base URL ending in `/v1`, or the full URL with `/chat/completions`. */
	url: string;
	model: string;
	/** Bearer token; empty for none. */
	key: string;
}

/** Untrusted: an endpoint may not follow the protocol. */
interface Chunk {
	choices?: { delta?: { content?: unknown }; message?: { content?: unknown } }[];
	error?: { message?: unknown };
}

const MAX_ANSWER_BYTES = 1_000_000;
const MAX_ERROR_BYTES = 10_000;
/** Maximum characters shown of an endpoint's error message. */
const MAX_SHOWN_LENGTH = 200;

const INVALID_COMPLETION = 'The endpoint sent an invalid chat completion.';
const STATUS_MESSAGES: Readonly<Record<number, string>> = {
	400: 'The endpoint rejected the request.',
	401: 'The endpoint requires a valid API key.',
	403: 'The endpoint rejected this API key.',
	404: 'The endpoint was not found, or it does not have this model.',
	413: 'The request is too long for the endpoint. Choose a smaller budget.',
	429: 'The endpoint received too many requests. Try again later.',
};

/**
 * Streams the answer of a model.
 *
 * @throws ModelError with what to do, or the signal's reason if it was aborted.
 */
export async function* streamChat(
	{ url, model, key }: Endpoint,
	messages: readonly { role: 'system' | 'user'; content: string }[],
	signal: AbortSignal,
): AsyncGenerator<string> {
	const response = await fetch(completionsUrl(url), {
		method: 'POST',
		signal,
		// A redirect could send the question, terms and key to an address the user never entered.
		redirect: 'error',
		headers: {
			'content-type': 'application/json',
			...(key && { authorization: `Bearer ${key}` }),
		},
		body: JSON.stringify({ model, messages, stream: true }),
	}).catch((error: unknown) => {
		if (signal.aborted) throw error;
		throw new ModelError(
			'The endpoint could not be reached. Check that it is running, does not redirect and allows requests from this page (CORS).',
		);
	});
	if (!response.ok) throw new ModelError(await statusMessage(response));
	if (!response.body) throw new ModelError('The endpoint sent an empty response.');
	const isStream = response.headers.get('content-type')?.includes('event-stream') ?? false;
	if (!isStream) return yield readChunk(await readBody(response, MAX_ANSWER_BYTES));
	const events = response.body
		.pipeThrough(yieldingStream())
		.pipeThrough(new TextDecoderStream())
		.pipeThrough(new EventSourceParserStream({ maxBufferSize: MAX_ANSWER_BYTES }));
	try {
		for await (const { data } of iterateStream(events)) {
			if (data === '[DONE]') return;
			yield readChunk(data);
		}
	} catch (error) {
		throw error instanceof ParseError ? new ModelError(INVALID_COMPLETION) : error;
	}
}

/** Not every browser supports async iteration of streams. */
export async function* iterateStream<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
	const reader = stream.getReader();
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			yield value;
		}
	} finally {
		await reader.cancel().catch(() => undefined);
	}
}

/** @throws TypeError if the URL is invalid. */
export function completionsUrl(url: string): string {
	const base = new URL(url.trim()).href.replace(/\/+$/, '');
	return base.endsWith('/chat/completions') ? base : `${base}/chat/completions`;
}

function readChunk(data: string): string {
	let chunk: Chunk | null;
	try {
		chunk = JSON.parse(data) as Chunk | null;
	} catch {
		throw new ModelError(INVALID_COMPLETION);
	}
	if (chunk?.error) {
		const reason = textOf(chunk.error.message) || 'unknown error';
		throw new ModelError(`The endpoint returned an error: ${truncate(reason, MAX_SHOWN_LENGTH)}`);
	}
	const choice = chunk?.choices?.[0];
	return textOf(choice?.delta?.content ?? choice?.message?.content);
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

async function statusMessage(response: Response): Promise<string> {
	const body = await readBody(response, MAX_ERROR_BYTES).catch(() => '');
	const reason = /"message"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(body)?.[1];
	const message =
		STATUS_MESSAGES[response.status] ?? `The endpoint returned an error (${response.status}).`;
	return reason ? `${message} Details: ${truncate(reason, MAX_SHOWN_LENGTH)}` : message;
}
