import { EventSourceParserStream, ParseError } from 'eventsource-parser/stream';
import { cut } from '../search/bounds.ts';
import { bodyText } from './body-text.ts';
import { ModelError } from './model-error.ts';
import { paced } from './paced.ts';

/** An endpoint that speaks the chat completions protocol. */
export interface Endpoint {
	/** Up to `/v1` or with `/chat/completions`. */
	url: string;
	model: string;
	/** Sent as bearer token; empty for none. */
	key: string;
}

/** As far as an endpoint keeps to the protocol. */
interface Chunk {
	choices?: { delta?: { content?: unknown }; message?: { content?: unknown } }[];
	error?: { message?: unknown };
}

/** Most bytes of an answer in one piece, and of what an endpoint says about an error. */
const LARGEST_ANSWER = 1_000_000;
const LARGEST_ERROR = 10_000;
/** Characters of what an endpoint says that are shown. */
const SHOWN = 200;

const NO_COMPLETION = 'The endpoint sent something that is not a chat completion.';
const STATUS: Readonly<Record<number, string>> = {
	400: 'The endpoint did not accept the request.',
	401: 'The endpoint wants a key, or another one.',
	403: 'The endpoint refuses this key.',
	404: 'Nothing answers at this address, or the model does not exist there.',
	413: 'The request is too long for the endpoint: choose a smaller budget.',
	429: 'The endpoint has had too many requests: try again later.',
};

/**
 * The answer of a model, piece by piece as it comes.
 *
 * @throws ModelError saying what to do, or the reason of the signal if it was aborted.
 */
export async function* streamChat(
	{ url, model, key }: Endpoint,
	messages: readonly { role: 'system' | 'user'; content: string }[],
	signal: AbortSignal,
): AsyncGenerator<string> {
	const response = await fetch(completionsUrl(url), {
		method: 'POST',
		signal,
		// Or question, entries and key could end up at an address the reader never gave.
		redirect: 'error',
		headers: {
			'content-type': 'application/json',
			...(key && { authorization: `Bearer ${key}` }),
		},
		body: JSON.stringify({ model, messages, stream: true }),
	}).catch((error: unknown) => {
		if (signal.aborted) throw error;
		throw new ModelError(
			'The endpoint could not be reached. Is it running, does it answer without leading elsewhere, and does it allow requests from this page (CORS)?',
		);
	});
	if (!response.ok) throw new ModelError(await explainStatus(response));
	if (!response.body) throw new ModelError('The endpoint sent nothing.');
	const isStream = response.headers.get('content-type')?.includes('event-stream') ?? false;
	if (!isStream) return yield readChunk(await bodyText(response, LARGEST_ANSWER));
	const events = response.body
		.pipeThrough(paced())
		.pipeThrough(new TextDecoderStream())
		.pipeThrough(new EventSourceParserStream({ maxBufferSize: LARGEST_ANSWER }));
	try {
		for await (const { data } of chunksOf(events)) {
			if (data === '[DONE]') return;
			yield readChunk(data);
		}
	} catch (error) {
		throw error instanceof ParseError ? new ModelError(NO_COMPLETION) : error;
	}
}

/** Not every browser can iterate over a stream. */
export async function* chunksOf<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
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

/** @throws TypeError if it is no address. */
export function completionsUrl(url: string): string {
	const base = new URL(url.trim()).href.replace(/\/+$/, '');
	return base.endsWith('/chat/completions') ? base : `${base}/chat/completions`;
}

function readChunk(data: string): string {
	let chunk: Chunk | null;
	try {
		chunk = JSON.parse(data) as Chunk | null;
	} catch {
		throw new ModelError(NO_COMPLETION);
	}
	if (chunk?.error) {
		const reason = textOf(chunk.error.message) || 'an error';
		throw new ModelError(`The endpoint reports: ${cut(reason, SHOWN)}`);
	}
	const choice = chunk?.choices?.[0];
	return textOf(choice?.delta?.content ?? choice?.message?.content);
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

async function explainStatus(response: Response): Promise<string> {
	const said = await bodyText(response, LARGEST_ERROR).catch(() => '');
	const reason = /"message"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(said)?.[1];
	const what = STATUS[response.status] ?? `The endpoint failed (${response.status}).`;
	return reason ? `${what} It says: ${cut(reason, SHOWN)}` : what;
}
