import { EventSourceParserStream } from 'eventsource-parser/stream';

/** An endpoint that speaks the chat completions protocol. */
export interface Endpoint {
	/** Up to `/v1` or with `/chat/completions`. */
	url: string;
	model: string;
	/** Sent as bearer token; empty for none. */
	key: string;
}

/** What went wrong with a model, in words for the reader. */
export class ModelError extends Error {}

interface Chunk {
	choices?: { delta?: { content?: string | null }; message?: { content?: string } }[];
	error?: { message?: string };
}

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
		headers: {
			'content-type': 'application/json',
			...(key && { authorization: `Bearer ${key}` }),
		},
		body: JSON.stringify({ model, messages, stream: true }),
	}).catch((error: unknown) => {
		if (signal.aborted) throw error;
		throw new ModelError(
			'The endpoint could not be reached. Is it running, and does it allow requests from this page (CORS)?',
		);
	});
	if (!response.ok) throw new ModelError(await explainStatus(response));
	if (!response.body) throw new ModelError('The endpoint sent nothing.');
	const isStream = response.headers.get('content-type')?.includes('event-stream') ?? false;
	if (!isStream) return yield readChunk(await response.text());
	const events = response.body
		.pipeThrough(new TextDecoderStream())
		.pipeThrough(new EventSourceParserStream());
	for await (const { data } of chunksOf(events)) {
		if (data === '[DONE]') return;
		yield readChunk(data);
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
	let chunk: Chunk;
	try {
		chunk = JSON.parse(data) as Chunk;
	} catch {
		throw new ModelError('The endpoint sent something that is not a chat completion.');
	}
	if (chunk.error)
		throw new ModelError(`The endpoint reports: ${chunk.error.message ?? 'an error'}`);
	const [choice] = chunk.choices ?? [];
	return choice?.delta?.content ?? choice?.message?.content ?? '';
}

async function explainStatus(response: Response): Promise<string> {
	const said = await response.text().catch(() => '');
	const reason = /"message"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(said)?.[1];
	const what = STATUS[response.status] ?? `The endpoint failed (${response.status}).`;
	return reason ? `${what} It says: ${reason.slice(0, 200)}` : what;
}
