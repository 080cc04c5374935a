import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** What each room of `src/` may import: packages by name, rooms with a slash. */
const WALLS: Readonly<Record<string, readonly string[]>> = {
	glossary: ['zod', 'd3-force', 'glossary/'],
	figures: ['zod', 'd3-scale', 'd3-shape', 'glossary/', 'figures/'],
	evaluation: [
		'node:child_process',
		'node:os',
		'node:url',
		'node:util',
		'@jitl/quickjs-wasmfile-release-sync',
		'quickjs-emscripten-core',
		'figures/',
		'evaluation/',
	],
	markdown: [
		'satteri',
		'temml',
		'mdast',
		'mdast-util-to-hast',
		'hast-util-to-html',
		'github-slugger',
		'prismjs',
		'prismjs/components/index.js',
		'glossary/',
		'figures/',
		'evaluation/',
		'markdown/',
	],
	reading: [
		'zod',
		'yaml',
		'satteri',
		'node:child_process',
		'node:crypto',
		'node:fs',
		'node:path',
		'node:url',
		'glossary/',
		'evaluation/',
		'markdown/',
		'reading/',
	],
	outputs: [
		'zod',
		'feed',
		'gpt-tokenizer/encoding/o200k_base',
		'n3',
		'papaparse',
		'glossary/',
		'map/',
		'outputs/',
	],
	annotate: [
		'@lezer/common',
		'@lezer/javascript',
		'@lezer/python',
		'glossary/',
		'search/',
		'annotate/',
	],
	mcp: [
		'@modelcontextprotocol/server',
		'zod',
		'glossary/',
		'search/',
		'annotate/',
		'outputs/',
		'mcp/',
	],
	ask: ['eventsource-parser/stream', 'glossary/', 'search/', 'annotate/', 'outputs/', 'ask/'],
	search: ['minisearch', 'stemmer', 'glossary/', 'search/'],
	map: ['d3-force', 'glossary/', 'map/'],
	site: [
		'node:crypto',
		'map/',
		'annotate/',
		'search/',
		'client/theme-boot.ts',
		'glossary/',
		'outputs/',
		'site/',
	],
	build: [
		'astro',
		'astro/app/entrypoint',
		'chokidar',
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
		'node:url',
		'node:worker_threads',
		'glossary/',
		'evaluation/',
		'map/',
		'outputs/',
		'reading/',
		'site/',
		'build/',
	],
	components: ['map/', 'glossary/', 'outputs/', 'site/', 'components/', 'layouts/'],
	layouts: [
		'@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?url',
		'glossary/',
		'site/',
		'components/',
		'client/',
		'styles/',
	],
	pages: [
		'astro:content',
		'glossary/',
		'outputs/',
		'site/',
		'components/',
		'layouts/',
		'client/',
		'styles/',
	],
	client: [
		'styles/',
		'd3-zoom',
		'd3-selection',
		'd3-quadtree',
		'map/',
		'glossary/',
		'search/',
		'outputs/',
		'annotate/',
		'ask/',
		'client/',
	],
};

/** Search code that also runs in the browser. */
const BROWSER_SEARCH = [
	'descriptions.ts',
	'find.ts',
	'fold.ts',
	'marks.ts',
	'match.ts',
	'name-index.ts',
	'nearest.ts',
	'prepared-names.ts',
	'query.ts',
	'results.ts',
	'text-index.ts',
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((name) => name.replaceAll('\\', '/'))
	.filter(
		(name) =>
			/\.(?:ts|astro)$/.test(name) &&
			!/\.test\.ts$|-tests\/|^(?:content|vitest)\.config|^env\.d\.ts$/.test(name),
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
		allowed!.some((name) => (name.endsWith('/') ? target.startsWith(name) : target === name));
	const foreign = rooms
		.get(room)!
		.flatMap((file) => importsOf(file).map((target) => ({ file, target })))
		.filter(({ target }) => !isAllowed(target));
	expect(foreign).toEqual([]);
});

test('what the browser shares with the build needs nothing of the build', () => {
	for (const file of BROWSER_SEARCH) {
		const heavy = importsOf(`search/${file}`).filter(
			(target) => !/^(?:glossary|search)\/|^(?:minisearch|stemmer)$/.test(target),
		);
		expect(heavy).toEqual([]);
	}
});

test('no two files import each other, however long the way round', () => {
	const graph = new Map(
		files.map((file) => [file, importsOf(file).filter((target) => files.includes(target))]),
	);
	const done = new Set<string>();
	const visit = (file: string, path: readonly string[]) => {
		expect(path, 'import cycle').not.toContain(file);
		if (done.has(file)) return;
		for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
		done.add(file);
	};
	for (const file of files) visit(file, []);
});

test('a sheet that is loaded by itself begins with the order of the layers', () => {
	const order = readFileSync('src/styles/index.css', 'utf8').split('\n', 1)[0]!;
	const sheets = new Set(
		files.flatMap(importsOf).filter((target) => /^styles.*\?url$/.test(target)),
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
