import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheerioAPI } from 'cheerio';
import { load } from 'cheerio';
import { once } from '../model/memoize.ts';

/** A page of a built site: its address and its HTML, parsed when it is first looked at. */
export interface BuiltPage {
	readonly path: string;
	readonly html: string;
	readonly $: CheerioAPI;
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
	return read(folder, (file) => !file.startsWith('/pagefind/') && !isRedirect(file));
}

/** Every page of a built site that only leads on to another. */
export function readRedirects(folder: string): BuiltPage[] {
	return read(folder, isRedirect);
}

function isRedirect(file: string): boolean {
	return /^\/(?:go|id)\//.test(file);
}

function read(folder: string, isWanted: (file: string) => boolean): BuiltPage[] {
	return listFiles(folder)
		.filter((file) => file.endsWith('.html') && isWanted(file))
		.map((file) => {
			const html = readFileSync(join(folder, file), 'utf8');
			const parsed = once(() => load(html));
			return {
				path: file.replace(/index\.html$/, ''),
				html,
				get $() {
					return parsed();
				},
			};
		});
}

/** Whether the address of a page or file of a built site, without its host, leads to one. */
export function leadsSomewhere(files: ReadonlySet<string>, pathname: string): boolean {
	return files.has(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
}

/** An attribute of every element that a selector finds, empty where an element does not have it. */
export function attributesOf($: CheerioAPI, selector: string, name: string): string[] {
	return $(selector)
		.get()
		.map((element) => $(element).attr(name) ?? '');
}

/** What is wrong with pages or files, each fault after the address it was found at. */
export function offenders<Item extends { readonly path: string }>(
	items: Iterable<Item>,
	faultsOf: (item: Item) => readonly string[],
): string[] {
	return [...items].flatMap((item) => faultsOf(item).map((fault) => `${item.path} ${fault}`));
}

/** The faults that are there. */
export function faults(found: Readonly<Record<string, boolean>>): string[] {
	return Object.keys(found).filter((fault) => found[fault]);
}

/** Values that stand in a list more than once. */
export function repeated(values: readonly string[]): string[] {
	const seen = new Set<string>();
	return values.filter((value) => seen.size === seen.add(value).size);
}
