import { spawn } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CACHE } from '../reading/cache.ts';
import { digestOf, digestOfFiles } from '../reading/digest.ts';
import type { Edition } from '../site/edition.ts';
import type { Settings } from './settings.ts';

/** The compiled pages: functions of an edition, and the styles, scripts and fonts they load. */
export interface Engine {
	/** Of all it was made from. */
	key: string;
	/** What is copied into the site as it is. */
	assets: string;
	/** The module of the page functions. */
	module: string;
}

export type RenderPage = (edition: Edition, path: string) => Promise<string>;

/** Astro could not compile the pages; the message is its log. */
export class EngineFailure extends Error {}

const FOLDER = join(CACHE, 'engines');
/** Engines of other settings and branches that are kept. */
const KEPT = 4;

/** What pages are compiled from besides the guides. */
export const SOURCES: readonly string[] = [
	'src',
	'public',
	'astro.config.mjs',
	'package-lock.json',
	'tsconfig.json',
];

/** Loads the page functions of an engine. */
export async function loadPages({ module }: Engine): Promise<RenderPage> {
	const { renderPage } = (await import(pathToFileURL(module).href)) as { renderPage: RenderPage };
	return renderPage;
}

/**
 * The engine for the code and settings as they are, compiled if it is not kept.
 *
 * @throws EngineFailure with Astro's log.
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

/** Names the engine for the code and settings as they are. */
export function engineKey({ base, content }: Settings): string {
	const isWanted = (path: string) =>
		!/\.test\.ts$|(?:^|[\\/])(?:\w+-tests|fixtures)[\\/]/.test(path);
	return digestOf(
		process.version,
		base,
		digestOfFiles(SOURCES, isWanted),
		digestOfFiles([join(content, 'guides')]),
	);
}

async function compile({ base, content }: Settings, folder: string, signal?: AbortSignal) {
	const draft = `${folder}.${process.pid}.tmp`;
	mkdirSync(draft, { recursive: true });
	try {
		const { code, log } = await runAstro(['build', '--outDir', join(draft, 'out')], signal, {
			BASE_PATH: base,
			GLOSSARY_CONTENT: content,
			GLOSSARY_ASTRO_CACHE: join(draft, 'cache'),
		});
		// Astro exits with 0 after errors it logged about single entries.
		if (code !== 0 || log.includes('[ERROR]')) throw new EngineFailure(log);
		publish(join(draft, 'out'), folder);
		sweep();
	} finally {
		rmSync(draft, { recursive: true, force: true });
	}
}

/** Two builds may compile the same engine at once; either result will do. */
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
	return new Promise((done, fail) => {
		const astro = spawn('astro', args, {
			stdio: ['ignore', 'pipe', 'pipe'],
			shell: process.platform === 'win32',
			env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
			...(signal && { signal }),
		});
		let log = '';
		for (const stream of [astro.stdout, astro.stderr]) {
			stream.setEncoding('utf8').on('data', (text: string) => (log += text));
		}
		astro.on('error', fail);
		astro.on('close', (code) => done({ code, log }));
	});
}

/** Deletes what killed builds left and the engines that were not used for longest. */
function sweep(): void {
	const names = readdirSync(FOLDER)
		.map((name) => ({ name, at: statSync(join(FOLDER, name)).mtimeMs }))
		.sort((a, b) => b.at - a.at);
	const drafts = names.filter(
		({ name, at }) => name.endsWith('.tmp') && at < Date.now() - 3_600_000,
	);
	const old = names.filter(({ name }) => !name.endsWith('.tmp')).slice(KEPT);
	for (const { name } of [...drafts, ...old]) {
		rmSync(join(FOLDER, name), { recursive: true, force: true });
	}
}
