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

/** Opens the panel, asks about rennet and lets the model at an address answer. */
async function askModel(page: Page, url: string): Promise<void> {
	await page.getByRole('textbox', { name: 'Question, text or code' }).fill('what is rennet');
	await page.getByText('Answer with your own model').click();
	await page.getByRole('textbox', { name: 'Address' }).fill(url);
	await page.getByRole('textbox', { name: 'Model name', exact: true }).fill('small');
	await page.getByLabel('API key (optional)').fill('secret');
	await page.getByRole('button', { name: 'Answer with this model' }).click();
}

test('the found entries go to the model within the budget; its citations become links or are struck', async () => {
	server = await serveChat((response) => {
		const say = stream(response);
		say('One bond is cut [1');
		say('], and it helps [9].');
		response.end('data: [DONE]\n\n');
	});
	const page = await open('/ask/');
	await askModel(page, server.url);
	await expect.poll(() => status(page)).toContain('1 of 2 citations had no source');
	expect(await answer(page).locator('p').textContent()).toBe(
		'One bond is cut [1], and it helps [9].',
	);
	expect(await answer(page).locator('a.citation').getAttribute('href')).toBe('/terms/rennet/');
	expect(await answer(page).locator('del').textContent()).toBe('[9]');
	const [{ authorization, body }] = server.requests as [(typeof server.requests)[number]];
	expect(authorization).toBe('Bearer secret');
	expect(body.model).toBe('small');
	expect(body.messages[1]!.content).toMatch(/^\[1\] http.*\/terms\/rennet\/\n\n# Rennet/);
	expect(body.messages[1]!.content).toMatch(/Question: what is rennet$/);
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
	await expect.poll(() => status(page)).toContain('requires a valid API key. Details: no such key');
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
	await expect.poll(() => status(page)).toContain('an invalid chat completion');
});

test('a model that stays silent is given up', async () => {
	server = await serveChat((response) => void stream(response));
	const page = await open('/about/');
	await page.clock.install();
	await page.goto('/ask/');
	await askModel(page, server.url);
	await expect.poll(() => server!.requests.length).toBe(1);
	await page.clock.fastForward('01:01');
	await expect.poll(() => status(page)).toContain('did not respond within a minute');
});

test('the model of the browser is offered where there is one', async () => {
	const without = await open('/ask/');
	await without.getByText('Answer with your own model').click();
	expect(await without.getByRole('radio', { name: 'Built into this browser' }).isDisabled()).toBe(
		true,
	);

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
									controller.enqueue(prompt.includes('# Rennet') ? 'From the entry [1].' : 'No.');
									controller.close();
								},
							}),
						destroy: () => undefined,
					}),
			},
		});
	});
	await page.goto('/ask/');
	await page.getByRole('textbox', { name: 'Question, text or code' }).fill('what is rennet');
	await page.getByText('Answer with your own model').click();
	await page.getByRole('radio', { name: 'Built into this browser' }).check();
	await page.getByRole('button', { name: 'Answer with this model' }).click();
	await expect.poll(() => answer(page).textContent()).toContain('From the entry [1].');
	await expect.poll(() => status(page)).toContain('It may contain mistakes');
});
