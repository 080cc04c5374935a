import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** What each room of `src/` may import: packages by name, rooms with a slash. */
const WALLS: Readonly<Record<string, readonly string[]>> = {
	text: ['stemmer'],
	model: ['zod', 'text/'],
	learning: ['ts-fsrs', 'text/', 'model/'],
	drawing: ['zod', 'd3-force', 'd3-scale', 'd3-shape', 'text/', 'model/'],
	evaluation: ['quickjs-emscripten-core', 'drawing/'],
	reading: [
		'zod',
		'image-size',
		'yaml',
		'satteri',
		'temml',
		'mdast',
		'mdast-util-to-hast',
		'hast-util-to-html',
		'github-slugger',
		'prismjs',
		'prismjs/components/index.js',
		'@jitl/quickjs-wasmfile-release-sync',
		'quickjs-emscripten-core',
		'node:buffer',
		'node:child_process',
		'node:crypto',
		'node:fs',
		'node:os',
		'node:path',
		'node:url',
		'node:util',
		'text/',
		'model/',
		'drawing/',
		'evaluation/',
	],
	finding: [
		'minisearch',
		'eventsource-parser/stream',
		'@lezer/common',
		'@lezer/javascript',
		'@lezer/python',
		'text/',
		'model/',
		'outputs/',
	],
	importing: [
		'zod',
		'@streamparser/json',
		'csv-parse',
		'fflate',
		'hast',
		'hast-util-to-mdast',
		'mdast',
		'mdast-util-gfm-strikethrough',
		'mdast-util-gfm-table',
		'mdast-util-math',
		'mdast-util-to-markdown',
		'oxigraph',
		'satteri',
		'saxes',
		'smol-toml',
		'yaml',
		'node:fs',
		'node:os',
		'node:path',
		'node:readline',
		'node:sqlite',
		'node:stream',
		'node:timers/promises',
		'node:v8',
		'node:vm',
		'node:zlib',
		'text/',
		'model/',
		'reading/',
	],
	outputs: [
		'zod',
		'feedsmith',
		'gpt-tokenizer/encoding/o200k_base',
		'n3',
		'text/',
		'model/',
		'drawing/',
	],
	mcp: ['@modelcontextprotocol/server', 'zod', 'text/', 'model/', 'finding/', 'outputs/'],
	site: [
		'node:crypto',
		'text/',
		'model/',
		'drawing/',
		'finding/',
		'learning/',
		'outputs/',
		'client/shell/theme-boot.ts',
	],
	build: [
		'astro',
		'astro/app/entrypoint',
		'chokidar',
		'fontkitten',
		'pagefind',
		'sharp',
		'sirv',
		'node:child_process',
		'node:fs',
		'node:http',
		'node:module',
		'node:net',
		'node:os',
		'node:path',
		'node:timers/promises',
		'node:url',
		'node:worker_threads',
		'text/',
		'model/',
		'drawing/',
		'outputs/',
		'reading/',
		'site/',
	],
	components: ['text/', 'model/', 'drawing/', 'learning/', 'outputs/', 'site/', 'styles/'],
	layouts: ['text/', 'model/', 'site/', 'components/', 'client/', 'styles/'],
	pages: [
		'astro:content',
		'zod',
		'text/',
		'model/',
		'drawing/',
		'learning/',
		'outputs/',
		'reading/list-rules.ts',
		'importing/formats/format-names.ts',
		'importing/mapping/field-names.ts',
		'importing/mapping/roles.ts',
		'site/',
		'components/',
		'layouts/',
		'client/',
		'styles/',
	],
	client: [
		'd3-zoom',
		'd3-selection',
		'd3-quadtree',
		'zod',
		'@jitl/quickjs-wasmfile-release-sync/emscripten-module',
		'@jitl/quickjs-wasmfile-release-sync/ffi',
		'@jitl/quickjs-wasmfile-release-sync/wasm?url',
		'quickjs-emscripten-core',
		'text/',
		'model/',
		'drawing/',
		'evaluation/',
		'finding/',
		'learning/',
		'outputs/',
		'styles/',
	],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((name) => name.replaceAll('\\', '/'))
	.filter(
		(name) =>
			/\.(?:ts|astro)$/.test(name) &&
			!/\.test\.ts$|-tests\/|^content\.config|^env\.d\.ts$/.test(name),
	);

function importsOf(file: string): string[] {
	const text = readFileSync(join('src', file), 'utf8');
	const found = text.matchAll(/(?:\bfrom\s+|^\s*import\s+|\bimport\()'([^']+)'/gm);
	return [...found].map(([, target]) =>
		target!.startsWith('.')
			? relative('src', join('src', dirname(file), target!)).replaceAll('\\', '/')
			: target!,
	);
}

const rooms = Map.groupBy(files, (file) => file.split('/')[0]!);

test.each([...rooms.keys()])('%s/ imports only what it may', (room) => {
	const allowed = WALLS[room];
	expect(allowed, `src/${room} has no entry in WALLS`).toBeDefined();
	const isAllowed = (target: string) =>
		target.startsWith(`${room}/`) ||
		allowed!.some((name) => (name.endsWith('/') ? target.startsWith(name) : target === name));
	const foreign = rooms
		.get(room)!
		.flatMap((file) => importsOf(file).map((target) => ({ file, target })))
		.filter(({ target }) => !isAllowed(target));
	expect(foreign).toEqual([]);
});

test('no two rooms import each other, however long the way round', () => {
	const graph = new Map(
		[...rooms].map(([room, members]) => {
			const targets = members.flatMap(importsOf).map((target) => target.split('/')[0]!);
			return [room, [...new Set(targets)].filter((other) => other !== room && rooms.has(other))];
		}),
	);
	expectNoCycle(graph);
});

test('no two files import each other, however long the way round', () => {
	const graph = new Map(
		files.map((file) => [file, importsOf(file).filter((target) => files.includes(target))]),
	);
	expectNoCycle(graph);
});

function expectNoCycle(graph: ReadonlyMap<string, readonly string[]>): void {
	const done = new Set<string>();
	const visit = (node: string, path: readonly string[]) => {
		expect(path, `import cycle: ${[...path, node].join(' > ')}`).not.toContain(node);
		if (done.has(node)) return;
		for (const next of graph.get(node) ?? []) visit(next, [...path, node]);
		done.add(node);
	};
	for (const node of graph.keys()) visit(node, []);
}

test('a sheet that is loaded by itself begins with the order of the layers', () => {
	const order = readFileSync('src/styles/index.css', 'utf8').split('\n', 1)[0]!;
	const sheets = new Set(
		files.flatMap(importsOf).filter((target) => /^styles.*\.css\?url$/.test(target)),
	);
	expect(sheets.size).toBeGreaterThan(5);
	for (const sheet of sheets) {
		const text = readFileSync(join('src', sheet.replace('?url', '')), 'utf8');
		expect(text.replace(/\/\*.*?\*\/\s*/g, ''), sheet).toMatch(new RegExp(`^${order}`));
	}
});

test('the engine knows nothing of the subject of its content', () => {
	const subject =
		/machine.learning|neural|transformers?\b|\bLLM\b|gradient|tokenization|embedding/i;
	const found = files.filter((file) => subject.test(readFileSync(join('src', file), 'utf8')));
	// Only names of examples in comments that show how casing works.
	expect(found).toEqual([]);
});
