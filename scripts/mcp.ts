import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { createLibrary } from '../src/mcp/library.ts';
import { createServer } from '../src/mcp/server.ts';

const out = process.argv[2] || process.env['GLOSSARY_OUT'] || 'dist';

const library = await createLibrary({
	record: read('api/glossary.json'),
	names: read('search/names.json'),
	texts: read('search/texts.json'),
	paraphrases: read('search/paraphrases.json'),
	lexicon: read('ask/lexicon.json'),
});
// stdout is reserved for the protocol.
serveStdio(() => createServer(library), { onerror: ({ message }) => console.error(message) });

function read<Content>(file: string): Content {
	try {
		return JSON.parse(readFileSync(join(out, file), 'utf8')) as Content;
	} catch {
		console.error(`${file} is missing in ${out}/. Run \`npm run build\` first.`);
		process.exit(1);
	}
}
