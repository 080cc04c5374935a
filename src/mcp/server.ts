import { McpServer } from '@modelcontextprotocol/server';
import { registerAnnotate } from './annotate-tool.ts';
import type { Library } from './library.ts';
import { registerLookup } from './lookup-tool.ts';
import { registerPack } from './pack-tool.ts';
import { registerTerms } from './term-resource.ts';

/** Serves a glossary over the Model Context Protocol: https://modelcontextprotocol.io */
export function createServer(library: Library): McpServer {
	const { title, description, version, url, licence } = library.record;
	const license = licence ? `The text is licensed under ${licence.name}. ` : '';
	const server = new McpServer(
		{ name: 'glossary', title, description, version, websiteUrl: url },
		{
			instructions: `${title}: ${description} Use lookup for one term, annotate to find the terms in a text or program, and pack for context on a question. ${license}When quoting it, credit ${title} and link the term.`,
		},
	);
	registerLookup(server, library);
	registerAnnotate(server, library);
	registerPack(server, library);
	registerTerms(server, library);
	forgetInheritedTools(server);
	return server;
}

/** The SDK keeps tools in an object, and would call what every object inherits, such as "toString". */
function forgetInheritedTools(server: McpServer): void {
	const { _registeredTools: tools } = server as unknown as { _registeredTools: object };
	Object.setPrototypeOf(tools, null);
}
