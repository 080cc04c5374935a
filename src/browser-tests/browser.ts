import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { findChromium } from './find-chromium.ts';

export const DESKTOP = { width: 1360, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** Chromium reports a page transition that it skips, on a loaded machine, as an error of the page. */
const SKIPPED_TRANSITION = /^Transition was (aborted|skipped)/;

let browser: Browser;
const complaints: string[] = [];

/**
 * Sets up one Chromium for a test file. After each test nothing may have been written to the
 * console as an error, no script may have thrown and no rule of the content security policy may
 * have been broken.
 */
export function useBrowser(): void {
	beforeAll(async () => {
		const executablePath = findChromium();
		if (!executablePath) {
			throw new Error(
				'No Chromium or Chrome found: run `npm run browser`, or set CHROMIUM to its path.',
			);
		}
		browser = await chromium.launch({
			executablePath,
			// A container has neither the namespaces of the sandbox nor a network.
			args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
		});
	});
	afterEach(async () => {
		await Promise.all(browser.contexts().map((context) => context.close()));
		const found = complaints.splice(0);
		expect(found).toEqual([]);
	});
	afterAll(() => browser?.close());
}

/**
 * Opens a page of the site in a fresh browser profile.
 *
 * @param mayComplain What the console may report; by default only that a page is missing.
 */
export async function open(
	path: string,
	options: BrowserContextOptions = {},
	mayComplain = /status of 404/,
): Promise<Page> {
	const context = await browser.newContext({
		baseURL: inject('address'),
		viewport: DESKTOP,
		...options,
	});
	const page = await context.newPage();
	page.on('pageerror', (error) => {
		if (!SKIPPED_TRANSITION.test(error.message)) complaints.push(`${path}: ${error.message}`);
	});
	page.on('console', (message) => {
		const text = message.text();
		if (message.type() === 'error' && !mayComplain.test(text)) complaints.push(`${path}: ${text}`);
	});
	await page.goto(path, { waitUntil: 'load' });
	return page;
}
