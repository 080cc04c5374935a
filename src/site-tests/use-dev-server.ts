import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import type { DevServer } from '../build/dev-server.ts';
import { startDevServer } from '../build/dev-server.ts';
import { TEST_CONTENT, TEST_SITE } from './test-site.ts';

/** A copy of the test glossary that a dev server serves while a test file runs. */
export interface DevSite {
	/** The content folder: outside of this project, with a space and other letters in its path. */
	content: string;
	/** The path of a content file. */
	at(file: string): string;
	open(path: string): Promise<Response>;
	get(path: string): Promise<{ status: number; text: string }>;
	/** Expects something of a page within some seconds. */
	page(path: string): ReturnType<typeof expect.poll<string>>;
	/** Replaces a text in a content file. */
	edit(file: string, from: string, to: string): void;
	restart(): Promise<void>;
}

export function useDevServer(port: number): DevSite {
	const work = mkdtempSync(join(tmpdir(), 'gloss-'));
	const content = join(work, 'Käse und Brot');
	let server: DevServer;

	const start = async () => {
		server = await startDevServer({ content, out: TEST_SITE, base: '/sub/' }, port);
	};
	const open = (path: string) => fetch(server.url + path);
	const get: DevSite['get'] = async (path) => {
		const response = await open(path);
		return { status: response.status, text: await response.text() };
	};
	beforeAll(async () => {
		cpSync(TEST_CONTENT, content, { recursive: true });
		await start();
		await get('terms/curd/');
	});
	afterAll(async () => {
		await server.close();
		rmSync(work, { recursive: true, force: true });
	});

	return {
		content,
		at: (file) => join(content, file),
		open,
		get,
		page: (path) => expect.poll(async () => (await get(path)).text, { timeout: 20_000 }),
		edit(file, from, to) {
			const text = readFileSync(join(content, file), 'utf8');
			expect(text).toContain(from);
			writeFileSync(join(content, file), text.replace(from, to));
		},
		async restart() {
			await server.close();
			await start();
		},
	};
}
