import { Client } from '@modelcontextprotocol/client';
import { InMemoryTransport } from '@modelcontextprotocol/server';
import { afterAll, expect, test } from 'vitest';
import { lexicon } from '../finding/annotate/lexicon.ts';
import { foreignNameTable } from '../finding/other-languages/name-table.ts';
import { nameIndex } from '../finding/search/name-index.ts';
import { paraphraseTexts, textIndex } from '../finding/search/text-index.ts';
import { testGlossary } from '../model/test-glossary.ts';
import { testRecord } from '../outputs/records/test-record.ts';
import { createLibrary } from './library.ts';
import { createServer } from './server.ts';

const TERMS = { チーズ: { title: 'チーズ', aliases: ['乾酪'] }, kado: { title: 'カード' } };

const client = new Client({ name: 'test', version: '1.0.0' });
const glossary = testGlossary(TERMS);
const library = await createLibrary({
	record: testRecord(TERMS),
	names: nameIndex(glossary),
	texts: textIndex(glossary),
	paraphrases: paraphraseTexts(glossary),
	lexicon: lexicon(glossary),
	foreignNames: foreignNameTable(glossary),
});
const [clientTransport, serverTransport] = InMemoryTransport.createLinkedPair();
await createServer(library).connect(serverTransport);
await client.connect(clientTransport);
afterAll(() => client.close());

test('a term whose slug is not ASCII is found by name and is a resource', async () => {
	const { structuredContent } = await client.callTool({
		name: 'lookup',
		arguments: { name: '乾酪' },
	});
	expect(structuredContent).toMatchObject({ match: 'name', entries: [{ slug: 'チーズ' }] });
	const { resources } = await client.listResources();
	const uri = `term://${encodeURI('チーズ')}`;
	expect(resources.map((resource) => resource.uri)).toContain(uri);
	for (const written of [uri, 'term://チーズ']) {
		const { contents } = await client.readResource({ uri: written });
		expect(contents).toMatchObject([{ text: expect.stringMatching(/^# チーズ\n/) }]);
	}
});
