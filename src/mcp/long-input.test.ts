import { Client } from '@modelcontextprotocol/client';
import { InMemoryTransport } from '@modelcontextprotocol/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CODE_LIMIT, TEXT_LIMIT } from '../finding/annotate/limits.ts';
import { LONG_INPUTS } from '../finding/search/test-long-inputs.ts';
import { createServer } from './server.ts';
import { testLibrary } from './test-library.ts';

const client = new Client({ name: 'test', version: '1.0.0' });

beforeAll(async () => {
	const [clientTransport, serverTransport] = InMemoryTransport.createLinkedPair();
	await createServer(await testLibrary()).connect(serverTransport);
	await client.connect(clientTransport);
});
afterAll(() => client.close());

async function call(name: string, args: Record<string, unknown>) {
	const { content, structuredContent, isError } = await client.callTool({ name, arguments: args });
	const text = content.map((block) => (block.type === 'text' ? block.text : '')).join('\n');
	return { text, data: structuredContent as Record<string, unknown> | undefined, isError };
}

const CALLS: readonly (readonly [string, (input: string) => Record<string, unknown>])[] = [
	['lookup', (name) => ({ name })],
	['pack', (topic) => ({ topic, budget: 500 })],
	['annotate', (text) => ({ text })],
	['annotate', (text) => ({ text, as: 'code' })],
];

// With quadratic running time these would exceed the test timeout.
describe.each(CALLS)('%s', (tool, args) => {
	test.each(Object.entries(LONG_INPUTS))('answers %s', async (_, input) => {
		expect((await call(tool, args(input))).isError).not.toBe(true);
	});
});

test('a long name is truncated with a note', async () => {
	const { text, data } = await call('lookup', { name: `bleu${' '.repeat(400)}cheese` });
	expect(text).toMatch(/^Note: Only the first 300 characters were searched\.\n\n# Blue cheese/);
	expect(data).toMatchObject({ match: 'name', note: expect.stringContaining('300') });
});

test('a long topic is truncated with a note after the pack', async () => {
	const { text } = await call('pack', { topic: `bleu${' '.repeat(1000)}x`, budget: 500 });
	expect(text).toMatch(/of 500 tokens[\s\S]*Only the first 1,000 characters were searched\.$/);
});

test.each([
	['text', TEXT_LIMIT, '200,000', 'Curd. '],
	['code', CODE_LIMIT, '100,000', 'dairy.cut_curd()\n'],
])('long %s is truncated with a note', async (as, limit, shownLimit, part) => {
	const text = part.repeat(Math.floor(limit / part.length));
	const whole = await call('annotate', { text, as });
	expect(whole.data).not.toHaveProperty('note');
	const { text: answer, data } = await call('annotate', { text: text + part.repeat(2), as });
	expect(data).toEqual({
		...whole.data,
		note: `Only the first ${shownLimit} characters were read.`,
	});
	expect(answer).toContain(`Note: Only the first ${shownLimit} characters were read.`);
});
