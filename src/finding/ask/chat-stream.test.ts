import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestListener, Server, ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { boundAnswer } from './bounded-answer.ts';
import { completionsUrl, streamChat } from './chat-stream.ts';
import { ModelError } from './model-error.ts';

let server: Server | undefined;
afterEach(() => {
	server?.closeAllConnections();
	server?.close();
});

async function serve(listener: RequestListener): Promise<string> {
	server = createServer(listener);
	await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

async function collect(url: string, signal = new AbortController().signal): Promise<string> {
	const messages = [{ role: 'user' as const, content: 'Curd?' }];
	let output = '';
	const pieces = streamChat({ url, model: 'm', key: 'k' }, messages, signal);
	for await (const piece of boundAnswer(pieces, signal)) output += piece;
	return output;
}

const chunk = (content: string) =>
	`data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`;

test('reads a stream split at arbitrary bytes and sends model and key', async () => {
	let sent = '';
	let key: string | undefined;
	const url = await serve((request, response) => {
		key = request.headers.authorization;
		request.on('data', (data: Buffer) => (sent += data.toString()));
		request.on('end', () => {
			response.writeHead(200, { 'content-type': 'text/event-stream' });
			const all = `${chunk('Milk ')}: ping\n\n${chunk('sets ✓')}data: [DONE]\n\n`;
			const bytes = Buffer.from(all);
			response.write(bytes.subarray(0, 21));
			setTimeout(() => response.end(bytes.subarray(21)), 5);
		});
	});
	expect(await collect(url)).toBe('Milk sets ✓');
	expect(JSON.parse(sent)).toMatchObject({ model: 'm', stream: true });
	expect(key).toBe('Bearer k');
});

test('accepts an answer that is not streamed', async () => {
	const url = await serve((_, response) => {
		response.writeHead(200, { 'content-type': 'application/json' });
		response.end(JSON.stringify({ choices: [{ message: { content: 'Whey.' } }] }));
	});
	expect(await collect(url)).toBe('Whey.');
});

describe('explains errors', () => {
	test.each([
		[401, '{"error":{"message":"no key"}}', /requires a valid API key.*no key/],
		[404, '', /was not found/],
		[500, 'oops', /returned an error \(500\)/],
	])('status %i', async (status, body, message) => {
		const url = await serve((_, response) => response.writeHead(status).end(body));
		await expect(collect(url)).rejects.toThrow(message);
	});

	test('an invalid completion', async () => {
		const url = await serve((_, response) => {
			response
				.writeHead(200, { 'content-type': 'text/event-stream' })
				.end('data: {"choices": [\n\n');
		});
		await expect(collect(url)).rejects.toThrow(ModelError);
	});

	test('an error within the stream', async () => {
		const url = await serve((_, response) => {
			response.writeHead(200, { 'content-type': 'text/event-stream' });
			response.end(`${chunk('Mi')}data: {"error":{"message":"out of milk"}}\n\n`);
		});
		await expect(collect(url)).rejects.toThrow('out of milk');
	});

	test('a refused connection', async () => {
		const url = await serve(() => undefined);
		await new Promise((resolve) => server!.close(resolve));
		await expect(collect(url)).rejects.toThrow(/could not be reached/);
	});
});

describe('stops when aborted', () => {
	const abortSoon = () => {
		const controller = new AbortController();
		setTimeout(() => controller.abort(new Error('enough')), 50);
		return controller.signal;
	};

	test('in the middle of an answer, closing the connection', async () => {
		let closed = false;
		const url = await serve((_, response) => {
			response.on('close', () => (closed = true));
			response.writeHead(200, { 'content-type': 'text/event-stream' }).write(chunk('Milk'));
		});
		await expect(collect(url, abortSoon())).rejects.toThrow('enough');
		await expect.poll(() => closed).toBe(true);
	});

	test('before the endpoint has sent its headers', async () => {
		const silent = await serve(() => undefined);
		await expect(collect(silent, abortSoon())).rejects.toThrow('enough');
	});

	test.each([
		['comments', ': ping\n\n'],
		['empty chunks', chunk('')],
	])('during a flood of %s', async (_, flood) => {
		const url = await serve((_request, response) => {
			response.writeHead(200, { 'content-type': 'text/event-stream' });
			const more = () => {
				while (!response.destroyed && response.write(flood.repeat(100)));
				response.once('drain', more);
			};
			more();
		});
		await expect(collect(url, abortSoon())).rejects.toThrow('enough');
	});
});

describe('does not follow', () => {
	test.each([301, 302, 307, 308])('a redirect (%i)', async (status) => {
		const paths: (string | undefined)[] = [];
		const url = await serve((request, response) => {
			paths.push(request.url);
			response.writeHead(status, { location: '/elsewhere' }).end();
		});
		await expect(collect(url)).rejects.toThrow(/could not be reached.*redirect/);
		expect(paths).toEqual(['/v1/chat/completions']);
	});
});

describe('limits how much it reads', () => {
	/** Sends a body that never ends. */
	const endless = (response: ServerResponse) => {
		const more = () => {
			while (!response.destroyed && response.write('a'.repeat(65_536)));
			response.once('drain', more);
		};
		more();
	};

	test.each([
		[200, 'application/json', /invalid chat completion/],
		[200, 'text/event-stream', /invalid chat completion/],
		[500, 'text/plain', /returned an error \(500\)/],
	])('of status %i as %s', async (status, type, message) => {
		let closed = false;
		const url = await serve((_, response) => {
			response.on('close', () => (closed = true));
			response.writeHead(status, { 'content-type': type });
			endless(response);
		});
		await expect(collect(url)).rejects.toThrow(message);
		await expect.poll(() => closed).toBe(true);
	});

	test('of an error message', async () => {
		const url = await serve((_, response) => {
			response.writeHead(200, { 'content-type': 'text/event-stream' });
			response.end(`data: ${JSON.stringify({ error: { message: 'no '.repeat(5000) } })}\n\n`);
		});
		const output = String(await collect(url).catch((error: unknown) => error));
		expect(output).toContain('The endpoint returned an error: no no');
		expect(output.length).toBeLessThan(300);
	});
});

test.each([
	'null',
	'[]',
	'{"choices":{}}',
	'{"choices":[null]}',
	'{"choices":[{"delta":{"content":7}}]}',
])('treats %s as an empty chunk', async (data) => {
	const url = await serve((_, response) => {
		response.writeHead(200, { 'content-type': 'text/event-stream' });
		response.end(`data: ${data}\n\n${chunk('Whey.')}`);
	});
	expect(await collect(url)).toBe('Whey.');
});

test('completes an address with or without the path', () => {
	expect(completionsUrl('http://h:1/v1/')).toBe('http://h:1/v1/chat/completions');
	expect(completionsUrl('http://h:1/v1/chat/completions')).toBe('http://h:1/v1/chat/completions');
});
