import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheerioAPI } from 'cheerio';
import { load } from 'cheerio';

/** A page of a built site: its address and its parsed HTML. */
export interface BuiltPage {
	path: string;
	html: string;
	$: CheerioAPI;
}

/** Every file of a built site, as addresses under its root. */
export function listFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => join(item.parentPath, item.name).slice(folder.length).replaceAll('\\', '/'))
		.sort();
}

/** Every page of a built site; names as addresses, which only lead on, are apart. */
export function readPages(folder: string): BuiltPage[] {
	return read(folder, (file) => !file.startsWith('/pagefind/') && !file.startsWith('/go/'));
}

/** Every page of a built site that only leads on to another. */
export function readRedirects(folder: string): BuiltPage[] {
	return read(folder, (file) => file.startsWith('/go/'));
}

function read(folder: string, isWanted: (file: string) => boolean): BuiltPage[] {
	return listFiles(folder)
		.filter((file) => file.endsWith('.html') && isWanted(file))
		.map((file) => {
			const html = readFileSync(join(folder, file), 'utf8');
			return { path: file.replace(/index\.html$/, ''), html, $: load(html) };
		});
}

/** Whether the address of a page or file of a built site, without its host, leads to one. */
export function leadsSomewhere(files: ReadonlySet<string>, pathname: string): boolean {
	return files.has(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
}

export { glossary } from '../content-tests/content.ts';
