import { spawn } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { digestOf, digestOfFiles } from '../reading/digest.ts';
import { CACHE_FOLDER, LOCKS, PROGRAM } from '../reading/program.ts';
import { hasTable } from './font-tables.ts';
import type { Edition } from '../site/edition.ts';
import type { Settings } from './settings.ts';

/** The compiled pages: a function that renders them, and the styles, scripts and fonts they load. */
export interface Engine {
	/** Digest of all inputs. */
	key: string;
	/** Folder to be copied into the site. */
	assets: string;
	/** Module that exports `renderPage`. */
	module: string;
}

export type RenderPage = (edition: Edition, path: string) => Promise<string>;

/** Astro failed to compile the pages; the message is its log. */
export class EngineError extends Error {}

/** Without its MATH table, sums stay small and brackets do not grow. */
export const MATH_FONT = join(PROGRAM, 'src/styles/fonts/stix-two-math.woff2');
const ASTRO = fileURLToPath(new URL('../bin/astro.mjs', import.meta.resolve('astro')));
const FOLDER = join(CACHE_FOLDER, 'engines');
/** Number of engines to keep, for other settings and branches. */
const MAX_ENGINES = 4;

/** What pages are compiled from, apart from the guides. */
export const SOURCES: readonly string[] = [
	...['src', 'public', 'astro.config.mjs', 'tsconfig.json'].map((name) => join(PROGRAM, name)),
	...LOCKS,
];

export async function loadPages({ module }: Engine): Promise<RenderPage> {
	const { renderPage } = (await import(pathToFileURL(module).href)) as { renderPage: RenderPage };
	return renderPage;
}

/**
 * Returns the engine for the current code and settings, compiling it if it is not cached.
 *
 * @throws EngineError with Astro's log.
 */
export async function prepareEngine(
	settings: Settings,
	signal?: AbortSignal,
	key = engineKey(settings),
): Promise<Engine> {
	const folder = join(FOLDER, key);
	if (!existsSync(folder)) await compile(settings, folder, signal);
	const now = new Date();
	utimesSync(folder, now, now);
	return { key, assets: join(folder, 'client'), module: join(folder, 'server', 'entry.mjs') };
}

/** Whether an engine is in the cache. */
export function isCompiled(key: string): boolean {
	return existsSync(join(FOLDER, key));
}

/** Cache key of the engine for the current code and settings. */
export function engineKey({ base, content }: Settings): string {
	const guides = join(content, 'guides');
	const nameOf = (path: string) => relative(PROGRAM, path);
	const include = (path: string) =>
		!/\.test\.ts$|(?:^|[\\/])(?:\w+-tests|fixtures)[\\/]/.test(nameOf(path));
	return digestOf(
		process.version,
		base,
		digestOfFiles(SOURCES, include, nameOf),
		digestOfFiles([guides], undefined, (file) => relative(guides, file)),
	);
}

async function compile({ base, content }: Settings, folder: string, signal?: AbortSignal) {
	if (!hasTable(readFileSync(MATH_FONT), 'MATH')) {
		throw new EngineError(`${MATH_FONT} has no MATH table: run \`npm run fonts\`.`);
	}
	const draft = `${folder}.${process.pid}.tmp`;
	mkdirSync(draft, { recursive: true });
	try {
		const { code, log } = await runAstro(['build', '--outDir', join(draft, 'out')], signal, {
			BASE_PATH: base,
			GLOSSARY_CONTENT: content,
			GLOSSARY_ASTRO_CACHE: join(draft, 'cache'),
		});
		// Astro exits with 0 even if it has logged errors about individual guides.
		if (code !== 0 || log.includes('[ERROR]')) throw new EngineError(log);
		publish(join(draft, 'out'), folder);
		sweep();
	} finally {
		rmSync(draft, { recursive: true, force: true });
	}
}

/** If two builds compile the same engine at once, either result is fine. */
function publish(draft: string, folder: string): void {
	try {
		renameSync(draft, folder);
	} catch (error) {
		if (!existsSync(folder)) throw error;
	}
}

function runAstro(
	args: readonly string[],
	signal: AbortSignal | undefined,
	env: Readonly<Record<string, string>>,
): Promise<{ code: number | null; log: string }> {
	return new Promise((resolve, reject) => {
		const astro = spawn(process.execPath, [ASTRO, ...args, '--root', PROGRAM], {
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
			...(signal && { signal }),
		});
		let log = '';
		for (const stream of [astro.stdout, astro.stderr]) {
			stream.setEncoding('utf8').on('data', (text: string) => (log += text));
		}
		astro.on('error', reject);
		astro.on('close', (code) => resolve({ code, log }));
	});
}

/** Deletes leftovers of killed builds and the least recently used engines. */
function sweep(): void {
	const names = readdirSync(FOLDER)
		.map((name) => ({ name, at: statSync(join(FOLDER, name)).mtimeMs }))
		.sort((a, b) => b.at - a.at);
	const drafts = names.filter(
		({ name, at }) => name.endsWith('.tmp') && at < Date.now() - 3_600_000,
	);
	const old = names.filter(({ name }) => !name.endsWith('.tmp')).slice(MAX_ENGINES);
	for (const { name } of [...drafts, ...old]) {
		rmSync(join(FOLDER, name), { recursive: true, force: true });
	}
}
