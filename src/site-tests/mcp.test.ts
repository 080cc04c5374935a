import { spawn, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { glossary } from './test-glossary.ts';
import { TEST_SITE } from './test-site.ts';

const terms = [...glossary.terms.values()];
const SCRIPT = 'scripts/mcp.ts';

describe.each(['legacy', 'auto'] as const)('the server, asked by a client in %s mode', (mode) => {
	const client = new Client({ name: 'test', version: '1.0.0' }, { versionNegotiation: { mode } });
	beforeAll(() =>
		client.connect(
			new StdioClientTransport({ command: process.execPath, args: [SCRIPT, TEST_SITE] }),
		),
	);
	afterAll(() => client.close());

	const call = async (name: string, args: Record<string, unknown>) => {
		const { content, isError, structuredContent } = await client.callTool({
			name,
			arguments: args,
		});
		const [block] = content;
		return { text: block?.type === 'text' ? block.text : '', isError, structuredContent };
	};

	test('offers three tools and every entry as a resource', async () => {
		const { tools } = await client.listTools();
		expect(tools.map(({ name }) => name)).toEqual(['lookup', 'annotate', 'pack']);
		const { resources } = await client.listResources();
		expect(resources.map(({ uri }) => uri)).toEqual(terms.map(({ slug }) => `term://${slug}`));
		const { resourceTemplates } = await client.listResourceTemplates();
		expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual(['term://{slug}']);
	});

	test('looks up a title, all senses of a shared name, and says when there is nothing', async () => {
		const { slug, title, summary } = terms[0]!;
		const known = await call('lookup', { name: title, detail: 'full' });
		expect(known.structuredContent).toMatchObject({ match: 'name', entries: [{ slug, summary }] });
		expect(known.text).toContain(`> ${summary}`);

		const shared = glossary.homonyms[0]!;
		const senses = await call('lookup', { name: shared.name });
		for (const sense of shared.terms) {
			expect(senses.text).toContain(glossary.terms.get(sense)!.summary);
		}

		const unknown = await call('lookup', { name: 'xqzwv vwzqx' });
		expect(unknown.isError).not.toBe(true);
		expect(unknown.structuredContent).toMatchObject({ match: 'none', entries: [] });
		expect(unknown.text).toContain('has no term called "xqzwv vwzqx"');
	});

	test('refuses a wrong argument by its name', async () => {
		const { isError, text } = await call('lookup', { term: 'x' });
		expect(isError).toBe(true);
		expect(text).toContain('term');
	});

	test('annotates a text with an entry of its own', async () => {
		const { slug, title } = terms.find(({ everyday }) => everyday.length === 0)!;
		const { structuredContent } = await call('annotate', { text: `About ${title}.` });
		expect(structuredContent).toMatchObject({
			mentions: [{ words: title, start: 6, certain: true, terms: [{ slug }] }],
			terms: [{ slug }],
		});
	});

	test('packs a topic into its budget', async () => {
		const { text } = await call('pack', { topic: terms[0]!.title, budget: 1000 });
		expect(text).toContain(terms[0]!.summary);
		expect(text).toMatch(/\d+ of 1000 tokens/);
		expect(text).toContain(glossary.site.licence!.url);
	});

	test('reads an entry, completes slugs, and refuses what is not there', async () => {
		const { slug, title } = terms[0]!;
		const { contents } = await client.readResource({ uri: `term://${slug}` });
		expect(contents).toMatchObject([
			{ mimeType: 'text/markdown', text: expect.stringContaining(`# ${title}\n`) },
		]);
		const { completion } = await client.complete({
			ref: { type: 'ref/resource', uri: 'term://{slug}' },
			argument: { name: 'slug', value: slug.slice(0, 3) },
		});
		expect(completion.values).toContain(slug);
		await expect(client.readResource({ uri: 'term://xqzwv' })).rejects.toThrow('term://xqzwv');
	});
});

test('started by npm from anywhere it writes nothing but the protocol', async () => {
	const server = spawn(
		'npm',
		['--silent', '--prefix', process.cwd(), 'run', 'mcp', '--', resolve(TEST_SITE)],
		{
			cwd: tmpdir(),
			shell: process.platform === 'win32',
		},
	);
	const ended = new Promise((end) => server.once('close', end));
	const params = {
		protocolVersion: '2025-11-25',
		capabilities: {},
		clientInfo: { name: 'test', version: '1.0.0' },
	};
	server.stdin.write(
		`${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params })}\n`,
	);
	let written = '';
	for await (const chunk of server.stdout.setEncoding('utf8')) {
		written += chunk;
		if (written.endsWith('\n')) server.stdin.end();
	}
	await ended;
	expect(JSON.parse(written)).toMatchObject({
		id: 1,
		result: { serverInfo: { title: glossary.site.title } },
	});
});

test('without a build it says what to do', () => {
	const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, '.build/nothing'], {
		encoding: 'utf8',
	});
	expect([status, stdout]).toEqual([1, '']);
	expect(stderr).toContain('Run `npx gloss build` first');
});
