import { McpServer } from '@modelcontextprotocol/server';
import { registerAnnotate } from './annotate-tool.ts';
import type { Library } from './library.ts';
import { registerLookup } from './lookup-tool.ts';
import { registerPack } from './pack-tool.ts';
import { registerTerms } from './term-resource.ts';

/** A glossary as an MCP server: https://modelcontextprotocol.io */
export function createServer(library: Library): McpServer {
	const { title, description, version, url, licence } = library.record;
	const server = new McpServer(
		{ name: 'glossary', title, description, version, websiteUrl: url },
		{
			instructions: `${title}: ${description} Use lookup for one term, annotate for the terms of a text or a program, pack for context on a question. The texts are under ${licence.name}; name ${title} and link the entry when you quote one.`,
		},
	);
	registerLookup(server, library);
	registerAnnotate(server, library);
	registerPack(server, library);
	registerTerms(server, library);
	return server;
}
