import type { Page } from 'playwright-core';
import { open } from '../browser-tests/browser.ts';
import { GOT_IN } from './small-glossary.ts';

/** A page of which everything is noted that no input may make it do. */
export interface WatchedPage {
	page: Page;
	/** What it has done since this was last asked. @throws Error if it does not answer. */
	faults(): Promise<string[]>;
}

/** Milliseconds in which a page must find time to answer, and for which it may go on working. */
const PATIENCE = 30_000;
const REST = 300;

/**
 * Opens a page in a fresh browser profile.
 *
 * @param mayAsk Addresses outside of the site that its reader lets it ask.
 */
export async function openWatched(
	path: string,
	mayAsk: readonly string[] = [],
): Promise<WatchedPage> {
	const page = await open(path, {}, /status of 4\d\d|ERR_INVALID_URL/);
	const { origin } = new URL(page.url());
	const noted: string[] = [];
	page.on('dialog', (dialog) => {
		noted.push(`asks ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('popup', (popup) => noted.push(`opens ${popup.url()}`));
	page.on('pageerror', ({ message }) => noted.push(`throws ${message}`));
	page.on('request', (request) => {
		const url = request.url();
		const isOwn = [origin, ...mayAsk].some((known) => url.startsWith(known));
		if (!isOwn && !/^(?:blob|data):/.test(url)) noted.push(`asks for ${url}`);
	});
	await page.addInitScript(watchPolicy);
	return {
		page,
		faults: async () => {
			await inTime(page.evaluate(rest, REST));
			const found = await inTime(page.evaluate(lookAround, GOT_IN));
			const away = new URL(page.url()).origin === origin ? [] : [`went to ${page.url()}`];
			return [...noted.splice(0), ...found, ...away];
		},
	};
}

async function inTime<T>(work: Promise<T>): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, fail) => {
		timer = setTimeout(
			() => fail(new Error(`The page has been busy for ${PATIENCE} ms.`)),
			PATIENCE,
		);
	});
	return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

// What follows runs in the page.

interface Notes {
	broken: string[];
	/** The scripts of the page before any of them has run. */
	scripts: Set<Element>;
}

function watchPolicy(): void {
	const notes: Notes = { broken: [], scripts: new Set() };
	Object.assign(globalThis, { notes });
	addEventListener('securitypolicyviolation', (event) =>
		notes.broken.push(`breaks ${event.violatedDirective} with ${event.blockedURI}`),
	);
	document.addEventListener('readystatechange', () => {
		if (document.readyState === 'interactive') notes.scripts = new Set(document.scripts);
	});
}

function rest(milliseconds: number): Promise<void> {
	return new Promise((done) => requestAnimationFrame(() => setTimeout(done, milliseconds)));
}

function lookAround(gotIn: string): string[] {
	const { notes } = globalThis as unknown as { notes?: Notes };
	const found = notes?.broken.splice(0) ?? [];
	if (gotIn in globalThis) found.push('ran what was put in');
	for (const element of document.querySelectorAll('*')) {
		const name = element.localName;
		if (name === 'script' && notes && !notes.scripts.has(element)) found.push('has a new script');
		if (/^(?:iframe|object|embed|base)$/.test(name)) found.push(`has <${name}>`);
		for (const { name: attribute, value } of element.attributes) {
			if (/^on/i.test(attribute)) found.push(`has ${attribute}`);
			const isAddress = /^(?:href|src|action|formaction)$/.test(attribute);
			if (isAddress && /^[\s\0]*(?:javascript|data|vbscript):/i.test(value)) {
				found.push(`leads to ${value.slice(0, 100)}`);
			}
		}
	}
	return found;
}
