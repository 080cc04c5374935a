import { Client } from '@modelcontextprotocol/client';
import { InMemoryTransport } from '@modelcontextprotocol/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
	const {
		content,
		structuredContent,
		isError = false,
	} = await client.callTool({
		name,
		arguments: args,
	});
	const [block] = content;
	return { text: block?.type === 'text' ? block.text : '', structuredContent, isError };
}

test('it introduces itself by the name of the glossary, and its licence', () => {
	expect(client.getServerVersion()).toMatchObject({ name: 'glossary', title: 'Cheeses' });
	expect(client.getInstructions()).toContain('CC0');
});

test('it offers three tools that only read', async () => {
	const { tools } = await client.listTools();
	expect(tools.map(({ name }) => name)).toEqual(['lookup', 'annotate', 'pack']);
	for (const { annotations } of tools) {
		expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
	}
});

test('lookup answers in Markdown and as data', async () => {
	const { text, structuredContent } = await call('lookup', { name: 'bleu' });
	expect(text).toContain('# Blue cheese');
	expect(structuredContent).toEqual({
		match: 'name',
		entries: [
			{
				slug: 'blue-cheese',
				title: 'Blue cheese',
				summary: 'Mould runs through the paste in veins and makes it sharp.',
				url: 'https://cheese.example/terms/blue-cheese/',
				aliases: ['Bleu'],
				category: 'Making',
				level: 'beginner',
				relations: {
					needs: ['mould-culture', 'curd'],
					unlocks: [],
					kindOf: [],
					kinds: [],
					related: [],
				},
				confusions: [
					{ slug: 'brie', title: 'Brie', difference: 'Blue cheese has its mould inside.' },
				],
				plan: ['milk', 'mould-culture', 'curd'],
			},
		],
		nearest: [],
		source: {
			title: 'Cheeses',
			url: 'https://cheese.example/',
			publisher: 'A dairy',
			licence: {
				name: 'CC0',
				url: 'https://creativecommons.org/publicdomain/zero/1.0/',
			},
		},
	});
});

test('an unknown name is an answer, not an error', async () => {
	const { isError, structuredContent } = await call('lookup', { name: 'zeppelin' });
	expect(isError).toBe(false);
	expect(structuredContent).toMatchObject({ match: 'none', entries: [] });
});

test('annotate gives the mentions and the order to learn them in', async () => {
	const { text, structuredContent } = await call('annotate', { text: 'Curd comes from milk.' });
	expect(text).toContain('- "Curd" (0-4): Curd');
	expect(text).toContain('1. **Milk** (milk): What a cow gives.');
	expect(structuredContent).toMatchObject({
		mentions: [
			{ words: 'Curd', start: 0, end: 4, certain: true, terms: [{ slug: 'curd' }] },
			{ words: 'milk', start: 16, end: 20, certain: true, terms: [{ slug: 'milk' }] },
		],
		terms: [{ slug: 'milk', summary: 'What a cow gives.' }, { slug: 'curd' }],
	});
});

test('annotate says what a shared name could mean', async () => {
	const { text } = await call('annotate', { text: 'Milk, curd and mould.' });
	expect(text).toContain('- "mould" (15-20): could mean Cutting mould or Mould culture');
});

test('annotate reads programs', async () => {
	const { structuredContent } = await call('annotate', {
		text: 'import dairy\ndairy.cut_curd()',
		as: 'code',
	});
	expect(structuredContent).toMatchObject({ mentions: [{ words: 'cut_curd' }] });
});

test('pack answers in text within its budget', async () => {
	const { text } = await call('pack', { topic: 'bleu', budget: 500 });
	expect(text).toMatch(/\d+ of 500 tokens/);
});

test.each([
	['lookup', {}, 'name'],
	['lookup', { name: 'bleu', detail: 'everything' }, 'detail'],
	['annotate', { text: 'Curd', as: 'poem' }, 'as'],
	['pack', { topic: 'bleu', budget: 10 }, 'budget'],
	['pack', { topic: 'bleu', size: 500 }, 'size'],
])('%s refuses %j and names the argument', async (tool, args, argument) => {
	const { isError, text } = await call(tool, args);
	expect(isError).toBe(true);
	expect(text).toContain(argument);
});

test('every entry is a resource in Markdown', async () => {
	const { resources } = await client.listResources();
	expect(resources).toHaveLength(6);
	const { uri, title, mimeType } = resources[0]!;
	expect([uri, title, mimeType]).toEqual(['term://blue-cheese', 'Blue cheese', 'text/markdown']);
	const { contents } = await client.readResource({ uri });
	expect(contents).toMatchObject([
		{ uri, mimeType, text: expect.stringMatching(/^# Blue cheese\n[\s\S]*under CC0/) },
	]);
});

test('slugs of resources complete', async () => {
	const { completion } = await client.complete({
		ref: { type: 'ref/resource', uri: 'term://{slug}' },
		argument: { name: 'slug', value: 'mould' },
	});
	expect(completion.values).toEqual(['mould-culture', 'cutting-mould']);
});

test('a resource that is not there is refused by its address', async () => {
	await expect(client.readResource({ uri: 'term://zeppelin' })).rejects.toThrow('term://zeppelin');
});
