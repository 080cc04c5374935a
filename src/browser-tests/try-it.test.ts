import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { createUrls } from '../model/urls.ts';
import { headerRules } from '../outputs/hosting/headers.ts';
import { policiesOf } from '../site/content-security-policy.ts';
import { DESKTOP, open, PHONE, useBrowser } from './browser.ts';

useBrowser();

/** All pages of the test glossary that have examples. */
const PAGES = [
	'/terms/butterfat/',
	'/terms/cheese-yield/',
	'/terms/curd/',
	'/terms/curd-cutting/',
	'/terms/fat-in-dry-matter/',
	'/terms/ph/',
	'/terms/pressing/',
	'/guides/from-milk-to-wheel/',
	'/compare/draining-vs-pressing/',
	'/compare/gouda-vs-cheddar-vs-emmental/',
];
const EXAMPLE = '/terms/cheese-yield/';
const FIGURE = '/terms/brine/';

const editor = (page: Page) => page.getByRole('textbox', { name: 'Code of the example' });
const output = (page: Page) => page.locator('.run-example samp').first();
const printed = (page: Page) => output(page).textContent();

async function edit(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Edit and run' }).first().click();
	await editor(page).waitFor();
}

/** Opens the first example of a page, writes other code into it, and runs that. */
async function runInstead(code: string): Promise<Page> {
	const page = await open(EXAMPLE);
	await edit(page);
	await editor(page).fill(code);
	await editor(page).press('Control+Enter');
	return page;
}

describe('an example', () => {
	test.each(PAGES)('of %s prints what the build printed', async (path) => {
		const page = await open(path);
		await page.locator('.try-edit').first().waitFor();
		const count = await page.locator('.try-edit').count();
		expect(count).toBeGreaterThan(0);
		const before = await page.locator('.run-example samp').allTextContents();
		for (let index = 0; index < count; index++)
			await page.locator('.try-edit:visible').first().click();
		await page.evaluate(() => {
			for (const samp of document.querySelectorAll('.run-example:has(textarea) samp')) {
				samp.textContent = '';
			}
		});
		for (const run of await page.getByRole('button', { name: 'Run', exact: true }).all()) {
			await run.click();
		}
		await expect.poll(() => page.locator('.run-example samp').allTextContents()).toEqual(before);
	});

	test('is edited, run by keyboard, left with Tab, and reset', async () => {
		const page = await open(EXAMPLE);
		const before = await printed(page);
		await page.getByRole('button', { name: 'Edit and run' }).first().press('Enter');
		await expect
			.poll(() => editor(page).evaluate((it) => it === document.activeElement))
			.toBe(true);
		await editor(page).fill('[{ a: 1 / 3, b: 1 }, { a: 2, b: 2 }]');
		await editor(page).press('Control+Enter');
		await expect.poll(() => printed(page)).toBe('       a  b\n0.333333  1\n       2  2');
		await page.getByText('Output of your version').waitFor();
		await editor(page).press('Tab');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/Copy|Run/);
		await page.getByRole('button', { name: 'Reset' }).press('Enter');
		expect(await printed(page)).toBe(before);
		expect(await editor(page).count()).toBe(0);
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Edit and run');
	});

	test('says in which line it fails', async () => {
		const page = await runInstead('const milk = 1;\nmilk.fat.acid');
		await expect.poll(() => printed(page)).toMatch(/^Line 2: .*of undefined/);
	});

	test('is what it was without scripts', async () => {
		const page = await open(EXAMPLE, { javaScriptEnabled: false });
		expect(await page.getByText('Edit and run').count()).toBe(0);
		expect(await printed(page)).not.toBe('');
	});
});

describe('hostile code reaches nothing', () => {
	test.each([
		'fetch',
		'XMLHttpRequest',
		'WebSocket',
		'localStorage',
		'indexedDB',
		'document',
		'parent',
		'self',
		'postMessage',
		'importScripts',
		'WebAssembly',
		'process',
	])('%s', async (name) => {
		const page = await runInstead(
			`[typeof ${name}, globalThis.constructor.constructor('return typeof ${name}')()]`,
		);
		await expect.poll(() => printed(page)).toBe("[ 'undefined', 'undefined' ]");
	});

	test('modules', async () => {
		const page = await runInstead("import('/api/index.json')");
		await expect.poll(() => printed(page)).toMatch(/^Line 1: /);
	});

	test.each([
		['for (;;) {}', /longer than 2 seconds/],
		["/(a+)+$/.test('a'.repeat(40) + '!')", /longer than 2 seconds/],
		['new Uint8Array(1e9)', /128 MB/],
		['const all = []; for (;;) all.push(new Array(1e6).fill(all.length)); all', /MB|seconds|too/],
		["'x'.repeat(1e6)", /prints 1000000 characters/],
		['const f = () => f(); f()', /stack overflow|nested too deeply/],
	])('%s stops, the page does not, and the next run works', async (code, message) => {
		const page = await runInstead(code);
		// The page answers while the code runs.
		expect(await page.evaluate(() => 1 + 1)).toBe(2);
		await expect.poll(() => printed(page)).toMatch(message);
		await editor(page).fill('1 + 1');
		await editor(page).press('Control+Enter');
		await expect.poll(() => printed(page)).toBe('2');
	});

	test('what it prints is text', async () => {
		const page = await runInstead("'<img src=x onerror=alert(1)>'");
		await expect.poll(() => printed(page)).toBe('<img src=x onerror=alert(1)>');
		expect(await page.locator('samp img').count()).toBe(0);
	});

	test('no request leaves the page', async () => {
		const page = await open(EXAMPLE);
		await edit(page);
		await editor(page).press('Control+Enter');
		await page.getByText('Output of your version').waitFor();
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		await editor(page).fill("fetch('/secret')");
		await editor(page).press('Control+Enter');
		await expect.poll(() => printed(page)).toMatch(/'fetch' is not defined/);
		expect(requests).toEqual([]);
	});
});

test('a host that sends the headers lets examples run, and nothing else in their worker', async () => {
	const page = await open(EXAMPLE);
	const rules = headerRules(createUrls('/'), policiesOf({}));
	const sent = new Map<string, string>();
	await page.route('**/*', async (route) => {
		const { pathname } = new URL(route.request().url());
		const headers = rules
			.filter(({ patterns }) => patterns.some((pattern) => matches(pathname, pattern)))
			.map((rule) => rule.headers);
		const all: Record<string, string> = Object.assign({}, ...headers);
		sent.set(pathname, all['Content-Security-Policy']!);
		const response = await route.fetch();
		await route.fulfill({ response, headers: { ...response.headers(), ...all } });
	});
	await page.reload();
	await edit(page);
	await editor(page).fill('1 / 3');
	await editor(page).press('Control+Enter');
	await expect.poll(() => printed(page)).toBe('0.333333');
	const worker = [...sent.keys()].find((path) => path.includes('try-worker'))!;
	expect(sent.get(worker)).toMatch(/^default-src 'none'; script-src 'wasm-unsafe-eval'/);
});

function matches(path: string, pattern: string): boolean {
	const [start, end] = pattern.split('*') as [string, string | undefined];
	return end === undefined ? path === start : path.startsWith(start) && path.endsWith(end);
}

describe('a slider', () => {
	const slider = (page: Page) => page.getByRole('slider');
	const drawing = (page: Page) => page.locator('.drawn > svg').first();

	test('redraws the figure, its text alternative and its caption by keyboard', async () => {
		const page = await open(FIGURE);
		const figure = page.locator('[data-vary]');
		expect(await slider(page).getAttribute('max')).toBe('1');
		const before = await drawing(page).evaluate((svg) => svg.innerHTML);
		await page.getByLabel('share that reaches the middle').focus();
		for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowLeft');
		await expect.poll(() => figure.locator('output').textContent()).toBe('0.4');
		await expect.poll(() => drawing(page).getAttribute('aria-label')).toMatch(/ends at 0.8\.$/);
		expect(await drawing(page).evaluate((svg) => svg.innerHTML)).not.toBe(before);
		expect(await figure.locator('figcaption').textContent()).toContain('= 0.8 after');
		expect(await figure.locator('figcaption math').count()).toBe(1);
		expect(await slider(page).getAttribute('aria-describedby')).toBe(
			await drawing(page).getAttribute('id'),
		);
	});

	test('draws what the build drew where it began', async () => {
		const page = await open(FIGURE);
		await slider(page).waitFor();
		const html = () => drawing(page).evaluate((svg) => svg.innerHTML);
		const before = await html();
		await slider(page).focus();
		await page.keyboard.press('ArrowLeft');
		await expect.poll(html).not.toBe(before);
		await page.keyboard.press('ArrowRight');
		await expect.poll(html).toBe(before);
	});

	test('is not there without scripts, and the figure is', async () => {
		const page = await open(FIGURE, { javaScriptEnabled: false });
		expect(await slider(page).count()).toBe(0);
		expect(await drawing(page).isVisible()).toBe(true);
	});
});

test.each([
	['light', DESKTOP],
	['dark', PHONE],
] as const)('has no accessibility violations: %s', async (colorScheme, viewport) => {
	const example = await open(EXAMPLE, { colorScheme, viewport });
	const figure = await open(FIGURE, { colorScheme, viewport });
	for (const page of [example, figure]) {
		await page.locator('.try-edit, .vary').first().waitFor({ state: 'attached' });
		// A phone folds some sections.
		await page.evaluate(() =>
			document.querySelectorAll('details').forEach((it) => (it.open = true)),
		);
	}
	await edit(example);
	await figure.getByRole('slider').waitFor();
	for (const page of [example, figure]) {
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
	}
});
