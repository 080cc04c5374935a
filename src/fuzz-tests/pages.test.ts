import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useBrowser } from '../browser-tests/browser.ts';
import { serveChat } from '../browser-tests/chat-server.ts';
import { TEST_SITE } from '../site-tests/test-site.ts';
import { amountOf, rngFor, seedNote } from './seeded.ts';
import { ENTRY_POINTS } from './entry-points.ts';
import { hostileInput, streamedAnswer } from './hostile-input.ts';
import { pageFaults } from './page-faults.ts';
import { openWatched } from './watched-page.ts';

useBrowser();

test.each(ENTRY_POINTS)('$name takes in what is hostile and stays harmless', async (point) => {
	const { page, faults } = await openWatched(point.path);
	await page.reload();
	for (let i = 0; i < amountOf(point.whole); i++) {
		await point.enter(page, rngFor(`${point.name} ${i}`));
		expect(await faults(), `${seedNote()}: input ${i}`).toEqual([]);
	}
});

test('what a model answers stays text', async () => {
	let answer = '';
	const server = await serveChat((response) => {
		response.writeHead(200, { 'content-type': 'text/event-stream' });
		response.end(answer);
	});
	const [{ title }] = JSON.parse(readFileSync(`${TEST_SITE}/api/glossary.json`, 'utf8')).terms;
	const { page, faults } = await openWatched('/ask/', [server.url]);
	await page.reload();
	await page.locator('ask-page textarea').fill(`what is ${title}`);
	await page.getByText('Answer with your own model').click();
	await page.getByRole('textbox', { name: 'Address' }).fill(server.url);
	await page.getByRole('textbox', { name: 'Model name', exact: true }).fill('small');
	for (let i = 0; i < amountOf(10); i++) {
		answer = streamedAnswer(rngFor(`answer ${i}`));
		await page.getByRole('button', { name: 'Answer with this model' }).click();
		await expect.poll(() => page.locator('.model-status').textContent()).toMatch(/\.$/);
		expect(await faults(), `${seedNote()}: answer ${i}`).toEqual([]);
	}
	server.close();
});

test('a text that is taken along as HTML is harmless there too', async () => {
	const { page, faults } = await openWatched('/ask/');
	await page.addInitScript(() => {
		const writeText = (text: string) =>
			Promise.resolve(Object.assign(globalThis, { copied: text }));
		Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
	});
	await page.reload();
	const [{ title }] = JSON.parse(readFileSync(`${TEST_SITE}/api/glossary.json`, 'utf8')).terms;
	await page.getByRole('radio', { name: 'text', exact: true }).check();
	for (let i = 0; i < amountOf(10); i++) {
		const text = hostileInput(rngFor(`copied ${i}`), 1000);
		await page.locator('ask-page textarea').fill(`It is ${title}.\n\n${text}`);
		await page.getByRole('button', { name: 'Ask', exact: true }).click();
		await page.getByRole('button', { name: 'Copy as HTML' }).click();
		const copied = await page.evaluate(() => (globalThis as { copied?: string }).copied);
		expect(pageFaults(copied!, new Set()), `${seedNote()}: text ${i}`).toEqual([]);
		expect(await faults()).toEqual([]);
	}
});
