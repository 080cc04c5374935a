import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestListener, Server } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { completionsUrl, streamChat } from './chat-stream.ts';
import { ModelError } from './model-error.ts';

let server: Server | undefined;
afterEach(() => server?.close());

async function serve(listener: RequestListener): Promise<string> {
	server = createServer(listener);
	await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

async function collect(url: string, signal = new AbortController().signal): Promise<string> {
	const messages = [{ role: 'user' as const, content: 'Curd?' }];
	let said = '';
	for await (const piece of streamChat({ url, model: 'm', key: 'k' }, messages, signal))
		said += piece;
	return said;
}

const chunk = (content: string) =>
	`data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`;

test('reads a stream, whatever the pieces it arrives in, and sends model and key', async () => {
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

test('takes an answer that comes in one piece', async () => {
	const url = await serve((_, response) => {
		response.writeHead(200, { 'content-type': 'application/json' });
		response.end(JSON.stringify({ choices: [{ message: { content: 'Whey.' } }] }));
	});
	expect(await collect(url)).toBe('Whey.');
});

describe('says what is wrong', () => {
	test.each([
		[401, '{"error":{"message":"no key"}}', /wants a key.*no key/],
		[404, '', /Nothing answers at this address/],
		[500, 'oops', /failed \(500\)/],
	])('status %i', async (status, body, message) => {
		const url = await serve((_, response) => response.writeHead(status).end(body));
		await expect(collect(url)).rejects.toThrow(message);
	});

	test('something that is no completion', async () => {
		const url = await serve((_, response) => {
			response
				.writeHead(200, { 'content-type': 'text/event-stream' })
				.end('data: {"choices": [\n\n');
		});
		await expect(collect(url)).rejects.toThrow(ModelError);
	});

	test('an error in the middle of the stream', async () => {
		const url = await serve((_, response) => {
			response.writeHead(200, { 'content-type': 'text/event-stream' });
			response.end(`${chunk('Mi')}data: {"error":{"message":"out of milk"}}\n\n`);
		});
		await expect(collect(url)).rejects.toThrow('out of milk');
	});

	test('nobody there', async () => {
		const url = await serve(() => undefined);
		await new Promise((resolve) => server!.close(resolve));
		await expect(collect(url)).rejects.toThrow(/could not be reached/);
	});
});

test('stops when told to', async () => {
	const url = await serve((_, response) => {
		response.writeHead(200, { 'content-type': 'text/event-stream' }).write(chunk('Milk'));
	});
	const stopping = new AbortController();
	setTimeout(() => stopping.abort(new Error('enough')), 20);
	await expect(collect(url, stopping.signal)).rejects.toThrow('enough');
});

test('an address with or without its end', () => {
	expect(completionsUrl('http://h:1/v1/')).toBe('http://h:1/v1/chat/completions');
	expect(completionsUrl('http://h:1/v1/chat/completions')).toBe('http://h:1/v1/chat/completions');
});
