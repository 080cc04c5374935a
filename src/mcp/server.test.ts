import { Client } from '@modelcontextprotocol/client';
import { InMemoryTransport } from '@modelcontextprotocol/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

test('reports the name of the glossary and its license', () => {
	expect(client.getServerVersion()).toMatchObject({ name: 'glossary', title: 'Cheeses' });
	expect(client.getInstructions()).toContain('CC0');
});

test('offers three read-only tools', async () => {
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
				summary: 'Mold runs through the paste in veins and makes it sharp.',
				url: 'https://cheese.example/terms/blue-cheese/',
				aliases: ['Bleu'],
				covers: [],
				category: 'Making',
				level: 'beginner',
				relations: {
					needs: ['mold-culture', 'curd'],
					unlocks: [],
					kindOf: [],
					kinds: [],
					partOf: [],
					parts: [],
					related: [],
				},
				confusions: [
					{ slug: 'brie', title: 'Brie', difference: 'Blue cheese has its mold inside.' },
				],
				plan: ['milk', 'mold-culture', 'curd'],
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

test('lookup tells aliases from what an entry only explains', async () => {
	const { structuredContent } = await call('lookup', { name: 'black wheel' });
	expect(structuredContent).toMatchObject({
		match: 'explained in',
		entries: [
			{ slug: 'brie', aliases: ['BdM'], covers: ['Brie noir', 'Black wheel', 'Coulommiers'] },
		],
	});
});

test('an unknown name is an answer, not an error', async () => {
	const { isError, structuredContent } = await call('lookup', { name: 'zeppelin' });
	expect(isError).toBe(false);
	expect(structuredContent).toMatchObject({ match: 'none', entries: [] });
});

test('annotate returns mentions and a learning order', async () => {
	const { text, structuredContent } = await call('annotate', { text: 'Curd comes from milk.' });
	expect(text).toContain('- "Curd" (0-4): Curd');
	expect(text).toContain('1. **Milk** (milk): What a cow gives.');
	expect(structuredContent).toMatchObject({
		mentions: [
			{ words: 'Curd', start: 0, end: 4, certain: true, isCover: false, terms: [{ slug: 'curd' }] },
			{
				words: 'milk',
				start: 16,
				end: 20,
				certain: true,
				isCover: false,
				terms: [{ slug: 'milk' }],
			},
		],
		terms: [{ slug: 'milk', summary: 'What a cow gives.' }, { slug: 'curd' }],
	});
});

test('annotate says which entry explains a thing', async () => {
	const { text, structuredContent } = await call('annotate', { text: 'Brie noir' });
	expect(text).toContain('- "Brie noir" (0-9): explained in Brie');
	expect(structuredContent).toMatchObject({ mentions: [{ isCover: true }] });
});

test('annotate lists the possible meanings of a shared name', async () => {
	const { text } = await call('annotate', { text: 'Milk, curd and mold.' });
	expect(text).toContain('- "mold" (15-19): could mean Cutting mold or Mold culture');
});

test('annotate reads programs', async () => {
	const { structuredContent } = await call('annotate', {
		text: 'import dairy\ndairy.cut_curd()',
		as: 'code',
	});
	expect(structuredContent).toMatchObject({ mentions: [{ words: 'cut_curd' }] });
});

test('pack returns text within its budget', async () => {
	const { text } = await call('pack', { topic: 'bleu', budget: 500 });
	expect(text).toMatch(/\d+ of 500 tokens/);
});

test.each([
	['lookup', {}, 'name'],
	['lookup', { name: 'bleu', detail: 'everything' }, 'detail'],
	['annotate', { text: 'Curd', as: 'poem' }, 'as'],
	['pack', { topic: 'bleu', budget: 10 }, 'budget'],
	['pack', { topic: 'bleu', size: 500 }, 'size'],
])('%s rejects %j and names the argument', async (tool, args, argument) => {
	const { isError, text } = await call(tool, args);
	expect(isError).toBe(true);
	expect(text).toContain(argument);
});

test('every term is a resource in Markdown', async () => {
	const { resources } = await client.listResources();
	expect(resources).toHaveLength(6);
	const { uri, title, mimeType } = resources[0]!;
	expect([uri, title, mimeType]).toEqual(['term://blue-cheese', 'Blue cheese', 'text/markdown']);
	const { contents } = await client.readResource({ uri });
	expect(contents).toMatchObject([
		{ uri, mimeType, text: expect.stringMatching(/^# Blue cheese\n[\s\S]*under CC0/) },
	]);
});

test('completes slugs of resources', async () => {
	const { completion } = await client.complete({
		ref: { type: 'ref/resource', uri: 'term://{slug}' },
		argument: { name: 'slug', value: 'mold' },
	});
	expect(completion.values).toEqual(['mold-culture', 'cutting-mold']);
});

test('rejects an unknown resource and names its URI', async () => {
	await expect(client.readResource({ uri: 'term://zeppelin' })).rejects.toThrow('term://zeppelin');
});

const INHERITED = ['__proto__', 'toString', 'constructor', 'hasOwnProperty'];

test.each(INHERITED)('%s is neither a tool nor a name', async (name) => {
	await expect(call(name, {})).rejects.toThrow(`Tool ${name} not found`);
	const { structuredContent, isError } = await call('lookup', { name });
	expect(structuredContent).toMatchObject({ match: 'none', entries: [] });
	expect(isError).toBe(false);
	await expect(client.readResource({ uri: `term://${name}` })).rejects.toThrow();
	for (const as of ['text', 'code']) {
		const annotated = await call('annotate', { text: `${name} ${name}()`, as });
		expect(annotated).toMatchObject({ structuredContent: { mentions: [] }, isError: false });
	}
});

test('annotate tells code from text by itself', async () => {
	const termsOf = async (text: string) => {
		const { structuredContent } = await call('annotate', { text });
		return (structuredContent as { terms: { slug: string }[] }).terms.map(({ slug }) => slug);
	};
	expect(await termsOf('import dairy\ndairy.cut_curd(1)\n')).toEqual(['curd']);
	expect(await termsOf('Brie with BdM and curd.')).toEqual(['curd', 'brie']);
	expect(await termsOf('brie')).toEqual(['brie']);
});

test('names in other languages are found by every tool', async () => {
	const { structuredContent } = await call('lookup', { name: '凝乳' });
	expect(structuredContent).toMatchObject({ match: 'name', entries: [{ slug: 'curd' }] });
	expect((await call('annotate', { text: 'Der Käsebruch ist fest.' })).text).toContain('(curd)');
	expect((await call('pack', { topic: 'was ist Käsebruch?' })).text).toContain('# Curd');
});

test('every pack names the license, whatever it has to say', async () => {
	for (const topic of ['curd', 'quantum gravity'])
		expect((await call('pack', { topic, budget: 500 })).text).toContain('under CC0: https://');
});
