import { Client } from '@modelcontextprotocol/client';
import { InMemoryTransport } from '@modelcontextprotocol/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CODE_LIMIT, TEXT_LIMIT } from '../finding/annotate/limits.ts';
import { LONG_INPUTS } from '../finding/search/test-long-inputs.ts';
import { createServer } from './server.ts';
import { testLibrary } from './test-library.ts';

const client = new Client({ name: 'test', version: '1.0.0' });

beforeAll(async () => {
	const [here, there] = InMemoryTransport.createLinkedPair();
	await createServer(await testLibrary()).connect(there);
	await client.connect(here);
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

// None of these would end in time if it took a time that squares.
describe.each(CALLS)('%s', (tool, args) => {
	test.each(Object.entries(LONG_INPUTS))('answers %s', async (_, input) => {
		expect((await call(tool, args(input))).isError).not.toBe(true);
	});
});

test('of a long name the beginning is looked up, and that is said', async () => {
	const { text, data } = await call('lookup', { name: `bleu${' '.repeat(400)}cheese` });
	expect(text).toMatch(/^Note: Only the first 300 characters were searched\.\n\n# Blue cheese/);
	expect(data).toMatchObject({ match: 'name', note: expect.stringContaining('300') });
});

test('the same of a topic, beside the pack', async () => {
	const { text } = await call('pack', { topic: `bleu${' '.repeat(1000)}x`, budget: 500 });
	expect(text).toMatch(/of 500 tokens[\s\S]*Only the first 1,000 characters were searched\.$/);
});

test.each([
	['text', TEXT_LIMIT, '200,000', 'Curd. '],
	['code', CODE_LIMIT, '100,000', 'dairy.cut_curd()\n'],
])('of a long %s the beginning is annotated, and that is said', async (as, limit, said, part) => {
	const text = part.repeat(Math.floor(limit / part.length));
	const whole = await call('annotate', { text, as });
	expect(whole.data).not.toHaveProperty('note');
	const { text: answer, data } = await call('annotate', { text: text + part.repeat(2), as });
	expect(data).toEqual({ ...whole.data, note: `Only the first ${said} characters were read.` });
	expect(answer).toContain(`Note: Only the first ${said} characters were read.`);
});
