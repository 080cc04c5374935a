import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { open, useBrowser } from './browser.ts';
import type { ChatServer } from './chat-server.ts';
import { serveChat, stream } from './chat-server.ts';

useBrowser();

let server: ChatServer | undefined;
afterEach(() => server?.close());

const answer = (page: Page) => page.locator('.model-answer');
const status = (page: Page) => page.locator('.model-status').textContent();

/** Opens the panel, asks about dropout and lets the model at an address answer. */
async function askModel(page: Page, url: string): Promise<void> {
	await page.getByRole('textbox', { name: 'A question, a text or code' }).fill('what is dropout');
	await page.getByText('Let a model of yours put it in words').click();
	await page.getByRole('textbox', { name: 'Address' }).fill(url);
	await page.getByRole('textbox', { name: 'Model', exact: true }).fill('small');
	await page.getByLabel('Key, if it needs one').fill('secret');
	await page.getByRole('button', { name: 'Answer with this model' }).click();
}

test('the found entries go to the model within the budget; its citations become links or are struck', async () => {
	server = await serveChat((response) => {
		const say = stream(response);
		say('Units are left out at random [1');
		say('], and it helps [9].');
		response.end('data: [DONE]\n\n');
	});
	const page = await open('/ask/');
	await askModel(page, server.url);
	await expect.poll(() => status(page)).toContain('1 citation of 2 had no source');
	expect(await answer(page).locator('p').textContent()).toBe(
		'Units are left out at random [1], and it helps [9].',
	);
	expect(await answer(page).locator('a.citation').getAttribute('href')).toBe('/terms/dropout/');
	expect(await answer(page).locator('del').textContent()).toBe('[9]');
	const [{ authorization, body }] = server.requests as [(typeof server.requests)[number]];
	expect(authorization).toBe('Bearer secret');
	expect(body.model).toBe('small');
	expect(body.messages[1]!.content).toMatch(/^\[1\] http.*\/terms\/dropout\/\n\n# Dropout/);
	expect(body.messages[1]!.content).toMatch(/Question: what is dropout$/);
	// Four thousand tokens are less than this many characters of English.
	expect(body.messages[1]!.content.length).toBeLessThan(24_000);
	expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain(
		'secret',
	);
});

test('the answer appears as it comes, and can be stopped', async () => {
	server = await serveChat((response) => stream(response)('First words'));
	const page = await open('/ask/');
	await askModel(page, server.url);
	await expect.poll(() => answer(page).textContent()).toContain('First words');
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect.poll(() => status(page)).toBe('Stopped.');
});

test('an error is explained', async () => {
	server = await serveChat((response) => {
		response.writeHead(401).end('{"error":{"message":"no such key"}}');
	});
	const page = await open('/ask/', {}, /status of 401/);
	await askModel(page, server.url);
	await expect
		.poll(() => status(page))
		.toContain('wants a key, or another one. It says: no such key');
});

test('an endpoint that is not there is explained', async () => {
	const page = await open('/ask/', {}, /ERR_CONNECTION_REFUSED|ERR_UNSAFE_PORT/);
	await askModel(page, 'http://127.0.0.1:9/v1');
	await expect.poll(() => status(page)).toContain('could not be reached');
});

test('what is no chat completion is explained', async () => {
	server = await serveChat((response) => {
		response.writeHead(200, { 'content-type': 'text/event-stream' }).end('data: <html>\n\n');
	});
	const page = await open('/ask/');
	await askModel(page, server.url);
	await expect.poll(() => status(page)).toContain('is not a chat completion');
});

test('a model that stays silent is given up', async () => {
	server = await serveChat((response) => void stream(response));
	const page = await open('/about/');
	await page.clock.install();
	await page.goto('/ask/');
	await askModel(page, server.url);
	await expect.poll(() => server!.requests.length).toBe(1);
	await page.clock.fastForward('01:01');
	await expect.poll(() => status(page)).toContain('silent for a minute');
});

test('the model of the browser is offered where there is one', async () => {
	const without = await open('/ask/');
	await without.getByText('Let a model of yours put it in words').click();
	expect(await without.getByRole('radio', { name: 'of this browser' }).isDisabled()).toBe(true);

	const page = await open('/about/');
	await page.addInitScript(() => {
		Object.assign(globalThis, {
			LanguageModel: {
				availability: () => Promise.resolve('available'),
				create: () =>
					Promise.resolve({
						promptStreaming: (prompt: string) =>
							new ReadableStream({
								start(controller) {
									controller.enqueue(prompt.includes('# Dropout') ? 'From the entry [1].' : 'No.');
									controller.close();
								},
							}),
						destroy: () => undefined,
					}),
			},
		});
	});
	await page.goto('/ask/');
	await page.getByRole('textbox', { name: 'A question, a text or code' }).fill('what is dropout');
	await page.getByText('Let a model of yours put it in words').click();
	await page.getByRole('radio', { name: 'of this browser' }).check();
	await page.getByRole('button', { name: 'Answer with this model' }).click();
	await expect.poll(() => answer(page).textContent()).toContain('From the entry [1].');
	await expect.poll(() => status(page)).toContain('it can still be wrong');
});
