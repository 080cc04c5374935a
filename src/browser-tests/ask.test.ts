import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { TermRecord } from '../outputs/records/records.ts';
import { TEST_SITE } from '../site-tests/test-site.ts';
import { open, PHONE, useBrowser } from './browser.ts';

useBrowser();

const record = (slug: string) =>
	JSON.parse(readFileSync(`${TEST_SITE}/api/terms/${slug}.json`, 'utf8')) as TermRecord;
const status = (page: Page) => page.locator('.ask-status');

async function ask(page: Page, text: string): Promise<void> {
	await page.getByLabel('Question, text or code').fill(text);
	await page.getByRole('button', { name: 'Ask', exact: true }).click();
	await expect.poll(() => page.locator('.answer').count()).toBe(1);
}

const TEXT =
	'We pasteurized raw milk for a brie with LAB. Its bloomy rinds stayed white, and a little salt kept the curd from late blowing; it was a culture shock for the neighbors.';
const CODE =
	'import dairy\nvat = dairy.Vat(64)\nvat.add_rennet(dairy.RennetDose(25))\nvat.add_culture(ml=vat.read_ph())\nprint(dairy.brine_percent(5, 20))\nunrelated = 3';

describe('a question', () => {
	test('is answered with sentences of an entry, which is named, and can be shared', async () => {
		const page = await open('/ask/');
		await ask(page, 'what is a cheese yield?');
		await expect.poll(() => status(page).textContent()).toContain('Definition: Cheese yield');
		const { summary, analogy } = record('cheese-yield');
		const quoted = await page.locator('.answer > section > .quoted').allTextContents();
		expect(quoted.slice(0, 2)).toEqual([summary, analogy]);
		const shared = await open(new URL(page.url()).pathname + new URL(page.url()).hash);
		await expect.poll(() => shared.locator('.answer h2').textContent()).toBe('Cheese yield');
	});

	test('for the difference gets the sentence that decides, and both entries', async () => {
		const page = await open('/ask/');
		await ask(page, 'curd vs whey');
		const told = record('curd').confusions.find(({ slug }) => slug === 'whey')!;
		expect(await page.locator('.answer .quoted').first().textContent()).toBe(told.difference);
		expect(await page.locator('.answer h2 a').allTextContents()).toEqual(['Curd', 'Whey']);
	});

	test('for a formula gets the formula as the entry draws it', async () => {
		const page = await open('/ask/#q=formula+for+cheese+yield');
		await expect.poll(() => page.locator('.answer math').count()).toBeGreaterThan(0);
	});

	test('leads to other questions about the entry, by keyboard', async () => {
		const page = await open('/ask/#q=what+is+brine');
		const how = page.getByRole('button', { name: 'How it works' });
		await how.focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => page.locator('.answer .prose').count()).toBe(1);
		const pressed = page.getByRole('button', { name: 'How it works' });
		expect(await pressed.getAttribute('aria-pressed')).toBe('true');
		await expect.poll(() => pressed.evaluate((el) => el === document.activeElement)).toBe(true);
	});

	test('that nothing answers gets no answer, but the nearest entries', async () => {
		const page = await open('/ask/');
		await ask(page, 'who won the bicycle race');
		expect(await status(page).textContent()).toContain(
			'The glossary has no answer to this question.',
		);
		expect(await page.locator('.answer h2').textContent()).toBe('No answer');
	});

	test('shrinks to a line above its answer, whose heading gets the focus, until it is edited', async () => {
		const page = await open('/ask/', { viewport: PHONE });
		const box = page.getByLabel('Question, text or code');
		const heightOf = async () => (await box.boundingBox())!.height;
		const before = await heightOf();
		await ask(page, 'what is brine');
		const heading = page.locator('.answer h2');
		await expect.poll(() => heading.evaluate((el) => el === document.activeElement)).toBe(true);
		expect((await heading.boundingBox())!.y).toBeLessThan(PHONE.height / 2);
		expect(await heightOf()).toBeLessThan(before);
		expect(await page.getByText('Treat as').isVisible()).toBe(false);
		await box.click();
		expect(await heightOf()).toBeGreaterThanOrEqual(before);
		expect(await page.getByText('Treat as').isVisible()).toBe(true);
	});

	test('names terms it may have meant apart from those about the same', async () => {
		const page = await open('/ask/');
		await ask(page, 'what is a rind');
		const texts = await page.locator('.answer .others').allTextContents();
		for (const text of texts) expect(text).toMatch(/^(?:Or did you mean .+\?|See also .+\.)$/);
		const near = await page.locator('.others', { hasText: 'did you mean' }).locator('a').all();
		for (const link of near) expect(await link.textContent()).toMatch(/rind/i);
	});
});

describe('a text', () => {
	test('gets its terms linked at the first mention, and listed', async () => {
		const page = await open('/ask/');
		await ask(page, TEXT);
		expect(await page.locator('.passage').textContent()).toBe(TEXT);
		const linked = await page.locator('.passage a').allTextContents();
		expect(linked).toEqual(expect.arrayContaining(['brie', 'LAB', 'bloomy rinds', 'late blowing']));
		expect(linked.filter((words) => words === 'culture')).toEqual([]);
		const listed = await page.locator('.entries > li > a').allTextContents();
		expect(listed.indexOf('Raw milk')).toBeLessThan(listed.indexOf('Bloomy rind'));
		await page.locator('.passage a', { hasText: 'LAB' }).hover();
		await expect.poll(() => page.getByRole('tooltip').isVisible()).toBe(true);
	});

	test('goes on as Markdown, HTML and Anki deck', async () => {
		const page = await open('/ask/', { permissions: ['clipboard-read', 'clipboard-write'] });
		await ask(page, TEXT);
		const copied = () => page.evaluate(() => navigator.clipboard.readText());
		await page.getByRole('button', { name: 'Copy as Markdown' }).click();
		await expect
			.poll(copied)
			.toMatch(/\[LAB\]\(http:\/\/localhost:\d+\/terms\/lactic-acid-bacteria\/\)/);
		await page.getByRole('button', { name: 'Copy as HTML' }).click();
		await expect
			.poll(copied)
			.toMatch(/<a href="[^"]+\/terms\/lactic-acid-bacteria\/" title="[^"]+">LAB<\/a>/);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save as Anki deck' }).click(),
		]);
		const deck = readFileSync(await download.path(), 'utf8');
		expect(deck).toMatch(/^#separator:tab\n#html:true\n/);
		// The identifiers are those of the whole deck.
		expect(readFileSync(`${TEST_SITE}/api/anki-terms.tsv`, 'utf8')).toContain(
			/^.*:lactic-acid-bacteria\t.*$/m.exec(deck)![0],
		);
	});

	test('is shown as it is, whatever HTML it holds', async () => {
		const page = await open('/ask/');
		const text = 'Here <img src=x onerror=alert(1)> rennet & <b>whey</b> meet. They get along.';
		await ask(page, text);
		expect(await page.locator('.passage').textContent()).toBe(text);
		expect(await page.locator('.passage img, .passage b').count()).toBe(0);
	});
});

test('code gets its identifiers linked and explained; others stay as they are', async () => {
	const page = await open('/ask/');
	await ask(page, CODE);
	expect(await page.locator('.passage').textContent()).toBe(CODE);
	const linked = await page.locator('.passage a').allTextContents();
	expect(linked).toEqual(expect.arrayContaining(['RennetDose', 'read_ph', 'brine_percent']));
	expect(linked).not.toContain('unrelated');
	const titles = await page.locator('.entries > li > a').allTextContents();
	expect(titles.indexOf('Rennet')).toBeLessThan(titles.indexOf('Brine'));
});

test('what the box holds can be read as something else than it looks like', async () => {
	const page = await open('/ask/');
	await page.getByRole('radio', { name: 'text' }).check();
	await ask(page, 'rennet');
	expect(await page.locator('.answer h2').textContent()).toBe('Annotated text');
});

test('nothing leaves the page, and no other page may ask elsewhere', async () => {
	const page = await open('/ask/');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
	await ask(page, 'what is rennet');
	await ask(page, TEXT);
	await ask(page, CODE);
	const { origin } = new URL(page.url());
	expect(asked.length).toBeGreaterThan(0);
	expect(asked.filter((line) => !line.startsWith(`GET ${origin}/`))).toEqual([]);
	expect(asked.filter((line) => /rennet\?|pasteurized|RennetDose/.test(line))).toEqual([]);
	const policy = (path: string) =>
		/content-security-policy" content="([^"]+)"/.exec(
			readFileSync(`${TEST_SITE}/${path}/index.html`, 'utf8'),
		)![1];
	expect(policy('ask')).toContain('connect-src');
	expect(policy('about')).not.toContain('connect-src');
});

test('without JavaScript the page says what it needs and where the data is', async () => {
	const page = await open('/ask/', { javaScriptEnabled: false });
	expect(await page.locator('.no-script').isVisible()).toBe(true);
	expect(await page.locator('ask-page').isVisible()).toBe(false);
	expect(await page.getByRole('link', { name: 'open data' }).getAttribute('href')).toBe('/data/');
});

test.each(['light', 'dark'] as const)('axe finds nothing in answers, %s', async (colorScheme) => {
	const page = await open('/ask/', { colorScheme, viewport: PHONE });
	for (const text of ['curd vs whey', TEXT, CODE]) {
		await ask(page, text);
		await page.locator('.model').evaluate((details) => details.setAttribute('open', ''));
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]!.html}`)).toEqual([]);
	}
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBe(PHONE.width);
});
