import type { Locator, Page } from 'playwright-core';
import type { Rng } from './seeded.ts';
import { hostileInput, inAddress, storedValue } from './hostile-input.ts';

/** A way by which text from outside gets into a page. */
export interface EntryPoint {
	name: string;
	/** The page to begin on. */
	path: string;
	/** How many inputs the whole form tries. */
	whole: number;
	/** Puts one in. */
	enter(page: Page, rng: Rng): Promise<void>;
}

/** Goes to an address, however odd; one that is none cannot be gone to. */
async function visit(page: Page, address: string): Promise<void> {
	const { origin } = new URL(page.url());
	if (!URL.canParse(address, origin)) return;
	const { href, origin: target } = new URL(address, origin);
	// What leads elsewhere by itself is no input of this site.
	if (target === origin) await page.goto(href, { waitUntil: 'load' });
}

/** Puts a text into a field as it is, longer than the field lets anybody type. */
async function put(field: Locator, text: string): Promise<void> {
	await field.evaluate((element, value) => {
		(element as HTMLInputElement).value = value;
		element.dispatchEvent(new InputEvent('input', { bubbles: true }));
	}, text);
}

const address = (make: (part: () => string, rng: Rng) => string): EntryPoint['enter'] => {
	return (page, rng) =>
		visit(
			page,
			make(() => inAddress(rng, hostileInput(rng)), rng),
		);
};

/** Fills a box that is asked by a button. */
function askBox(readAs: string): EntryPoint['enter'] {
	return async (page, rng) => {
		// The options stand with the question while it is edited.
		await page.locator('ask-page textarea').focus();
		await page.getByRole('radio', { name: readAs, exact: true }).check();
		await put(page.locator('ask-page textarea'), hostileInput(rng));
		await page.getByRole('button', { name: 'Ask', exact: true }).click();
		await page.waitForFunction(
			() => !/^(?:Searching|Annotating)/.test(document.querySelector('.ask-status')!.textContent),
			undefined,
			{ timeout: 30_000 },
		);
	};
}

const box = (label: string): EntryPoint['enter'] => {
	return (page, rng) => put(page.getByRole('combobox', { name: label }), hostileInput(rng));
};

export const ENTRY_POINTS: readonly EntryPoint[] = [
	{
		name: 'the search of every page',
		path: '/terms/',
		whole: 60,
		enter: async (page, rng) => {
			const input = page.getByRole('combobox', { name: 'Search' });
			if ((await input.count()) === 0) await page.keyboard.press('/');
			await input.waitFor();
			await put(input, hostileInput(rng));
		},
	},
	{
		name: 'the address of the search page',
		path: '/search/',
		whole: 50,
		enter: address((part) => `/search/?q=${part()}&category=${part()}&level=${part()}`),
	},
	{
		name: 'the box of the search page',
		path: '/search/',
		whole: 30,
		enter: (page, rng) => put(page.getByRole('searchbox'), hostileInput(rng)),
	},
	{
		name: 'an address that leads nowhere',
		path: '/nowhere/',
		whole: 50,
		enter: address((part, rng) => `/${rng.pick(['', 'terms/', 'go/', 'names/', '%'])}${part()}`),
	},
	{
		name: 'the address of the questions',
		path: '/ask/',
		whole: 50,
		enter: address((part, rng) => `/ask/${rng.pick(['', '?x=1'])}#q=${part()}`),
	},
	{ name: 'a text to annotate', path: '/ask/', whole: 40, enter: askBox('text') },
	{ name: 'code to explain', path: '/ask/', whole: 40, enter: askBox('code') },
	{ name: 'a question', path: '/ask/', whole: 30, enter: askBox('question') },
	{ name: 'text of any kind', path: '/ask/', whole: 20, enter: askBox('auto') },
	{
		name: 'the address of the map',
		path: '/map/',
		whole: 20,
		enter: address((part) => `/map/?term=${part()}#${part()}`),
	},
	{ name: 'the box of the map', path: '/map/?term=x', whole: 20, enter: box('Find a term') },
	{
		name: 'the address of the ways',
		path: '/path/',
		whole: 20,
		enter: address((part) => `/path/?from=${part()}&to=${part()}`),
	},
	{ name: 'the box of the ways', path: '/path/', whole: 10, enter: box('From') },
	{
		name: 'the filter of a long page',
		path: '/all/',
		whole: 10,
		enter: (page, rng) => put(page.locator('page-filter input'), hostileInput(rng)),
	},
	{
		name: 'the fragment of any page',
		path: '/terms/',
		whole: 10,
		enter: address((part, rng) => `/${rng.pick(['terms/', '', 'all/'])}?${part()}#${part()}`),
	},
	{
		name: 'what the browser has stored',
		path: '/about/',
		whole: 20,
		enter: async (page, rng) => {
			const values = { theme: storedValue(rng), 'recent-searches': storedValue(rng) };
			await page.evaluate((stored) => Object.assign(localStorage, stored), values);
			await page.reload();
			await page.keyboard.press('/');
			await page.getByRole('combobox', { name: 'Search' }).waitFor();
		},
	},
	{
		name: 'what another window sends or leaves',
		path: '/ask/',
		whole: 10,
		enter: async (page, rng) => {
			const text = hostileInput(rng);
			await page.evaluate((sent) => {
				Object.assign(globalThis, { name: sent });
				history.replaceState({ q: sent, then: sent }, '');
				for (const data of [sent, { q: sent, type: sent }, [sent]]) postMessage(data, '*');
				dispatchEvent(new StorageEvent('storage', { key: 'theme', newValue: sent }));
			}, text);
			await page.reload();
		},
	},
];
