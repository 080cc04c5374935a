import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { serveStdio, StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import { createLibrary } from '../src/mcp/library.ts';
import { createServer } from '../src/mcp/server.ts';
import { escapeLineSeparators } from '../src/mcp/escape-line-separators.ts';
import { wellFormed } from '../src/mcp/well-formed.ts';

const out = process.argv[2] || process.env['GLOSSARY_OUT'] || 'dist';

const library = await createLibrary({
	record: read('api/glossary.json'),
	names: read('search/names.json'),
	texts: read('search/texts.json'),
	paraphrases: read('search/paraphrases.json'),
	lexicon: read('ask/lexicon.json'),
	foreignNames: read('search/foreign-names.json'),
});
// stdout is reserved for the protocol.
const output = new Transform({
	decodeStrings: false,
	transform: (message: string | Buffer, _, done) =>
		done(null, escapeLineSeparators(String(message))),
});
output.pipe(process.stdout);
const messages = wellFormed(process.stdin, (answer) => output.write(answer));
serveStdio(() => createServer(library), {
	transport: new StdioServerTransport(Readable.from(messages), output),
	onerror: ({ message }) => console.error(message),
});

function read<Content>(file: string): Content {
	try {
		return JSON.parse(readFileSync(join(out, file), 'utf8')) as Content;
	} catch {
		console.error(`${file} is missing in ${out}/. Run \`npx gloss build\` first.`);
		process.exit(1);
	}
}
