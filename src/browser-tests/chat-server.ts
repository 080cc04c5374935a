import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request to the model, as far as tests look at it. */
export interface ChatRequest {
	authorization: string | undefined;
	body: { model: string; stream: boolean; messages: { role: string; content: string }[] };
}

export interface ChatServer {
	url: string;
	requests: ChatRequest[];
	close(): void;
}

/** A local server that speaks the chat completions protocol to pages from anywhere. */
export async function serveChat(
	answer: (response: ServerResponse) => void | Promise<void>,
): Promise<ChatServer> {
	const requests: ChatRequest[] = [];
	const server = createServer((request: IncomingMessage, response) => {
		response.setHeader('access-control-allow-origin', '*');
		response.setHeader('access-control-allow-headers', '*, authorization, content-type');
		if (request.method === 'OPTIONS') return void response.writeHead(204).end();
		let text = '';
		request.on('data', (data: Buffer) => (text += data.toString()));
		request.on('end', () => {
			const body = JSON.parse(text) as ChatRequest['body'];
			requests.push({ authorization: request.headers.authorization, body });
			void answer(response);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const close = () => {
		server.closeAllConnections();
		server.close();
	};
	return { url: `http://127.0.0.1:${port}/v1`, requests, close };
}

/** Begins a stream and gives what sends its next piece. */
export function stream(response: ServerResponse): (content: string) => void {
	response.writeHead(200, { 'content-type': 'text/event-stream' });
	response.flushHeaders();
	return (content) =>
		response.write(`data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`);
}
