import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** What each room of `src/` may import: packages by name, rooms with a slash. */
const WALLS: Readonly<Record<string, readonly string[]>> = {
	glossary: ['zod', 'd3-force', 'glossary/'],
	figures: ['zod', 'd3-scale', 'd3-shape', 'glossary/', 'figures/'],
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
	markdown: [
		'satteri',
		'temml',
		'mdast',
		'node:util',
		'node:vm',
		'glossary/',
		'figures/',
		'markdown/',
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
	files: [
		'zod',
		'yaml',
		'node:child_process',
		'node:fs',
		'node:path',
		'glossary/',
		'markdown/',
		'files/',
	],
	search: [
		'pagefind',
		'astro',
		'minisearch',
		'stemmer',
		'node:fs/promises',
		'node:path',
		'glossary/',
		'search/',
	],
	map: ['d3-force', 'glossary/', 'map/'],
	site: [
		'node:crypto',
		'node:fs',
		'node:path',
		'map/',
		'client/',
		'glossary/',
		'files/',
		'markdown/',
		'outputs/',
		'site/',
	],
	components: ['map/', 'glossary/', 'figures/', 'outputs/', 'site/', 'components/', 'layouts/'],
	layouts: [
		'@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?url',
		'glossary/',
		'site/',
		'components/',
		'client/',
		'styles/',
	],
	pages: [
		'astro',
		'astro:content',
		'glossary/',
		'annotate/',
		'outputs/',
		'search/',
		'site/',
		'components/',
		'layouts/',
		'client/',
		'styles/',
		'sharp',
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
			!/\.test\.ts$|-tests\/|^(?:content|vitest)\.config/.test(name),
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

test.each(files)('%s imports only what its room may', (file) => {
	const room = file.split('/')[0]!;
	const allowed = WALLS[room];
	expect(allowed, `src/${room} has no entry in WALLS`).toBeDefined();
	const foreign = importsOf(file).filter(
		(target) =>
			!allowed!.some((name) => (name.endsWith('/') ? target.startsWith(name) : target === name)),
	);
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
