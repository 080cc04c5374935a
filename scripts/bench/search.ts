// Measures the accuracy and latency of search in Chromium.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { serveSite } from '../../src/build/static-server.ts';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium } from '../../src/browser-tests/find-chromium.ts';
import { generateIndex } from './generate-index.ts';
import type { Outcome, Score } from './search-score.ts';
import { TARGETS, readQueries, summarize } from './search-score.ts';

/** Longer than search waits for the next key before it says its status, in milliseconds. */
const STATUS_MS = 700;
const SIZE = 10_000;
const OPTION = '.search-dialog [role="option"]';

const server = await serveSite({ content: 'content', out: 'dist', base: '/' }, 4590);
const browser = await chromium.launch({ executablePath: findChromium()!, args: ['--no-sandbox'] });
const address = server.url.replace(/\/$/, '');
const queries = readQueries(readFileSync(new URL('search-queries.tsv', import.meta.url), 'utf8'));

const bytes = await bytesBeforeFirstResult();
const page = await openDialog();
const outcomes: Outcome[] = [];
for (const query of queries) outcomes.push({ ...query, ...(await ask(page, query.text)) });
const now = median(await timeKeystrokes(page));
await page.close();
const large = median(await timeKeystrokes(await openDialog(SIZE)));
await browser.close();
server.close();

for (const half of ['first', 'second'] as const) {
	console.log(`\n${half} half${half === 'second' ? ' (held out)' : ''}`);
	const scores = summarize(outcomes.filter((outcome) => outcome.half === half));
	console.log('kind'.padEnd(14), 'n'.padStart(4), ' top-1  top-3  top-5    MRR   target');
	for (const [kind, score] of scores) console.log(line(kind, score));
}
const entries = JSON.parse(readFileSync('dist/search/names.json', 'utf8')) as { entries: [] };
console.log(`
keystroke to painted results, median: ${now.toFixed(1)} ms at ${entries.entries.length} entries (target 30), ${large.toFixed(1)} ms at ${SIZE} (target 60)
fetched before the first result, gzip: ${(bytes / 1000).toFixed(1)} kB (target 120)`);

function line(kind: string, score: Score): string {
	const percent = (share: number) => `${(share * 100).toFixed(1)}`.padStart(6);
	const target = TARGETS[kind];
	const verdict = target
		? `${score[target.measure] >= target.min ? 'met ' : 'MISSED'} (${target.measure} ${target.min * 100} %)`
		: '';
	return `${kind.padEnd(14)} ${String(score.n).padStart(4)} ${percent(score.top1)} ${percent(score.top3)} ${percent(score.top5)}  ${score.mrr.toFixed(3)}   ${verdict}`;
}

/** Opens the search dialog and waits until it has loaded, with a generated index if a size is given. */
async function openDialog(size?: number): Promise<Page> {
	const opened = await browser.newPage({ viewport: { width: 1360, height: 900 } });
	if (size) {
		const generated = generateIndex(size);
		for (const [name, content] of Object.entries(generated)) {
			await opened.route(`**/search/${name}.json`, (route) =>
				route.fulfill({ contentType: 'application/json', body: JSON.stringify(content) }),
			);
		}
	}
	await opened.goto(`${address}/`);
	await opened.keyboard.press('/');
	await opened.waitForSelector(OPTION);
	await ask(opened, 'a');
	await opened.waitForTimeout(size ? 8000 : 2000);
	return opened;
}

/** Enters a query and reads the results and, once typing rests, the status. */
async function ask(
	opened: Page,
	query: string,
): Promise<{ paths: string[]; isConfident: boolean }> {
	return opened.evaluate(
		async ({ text, rest }) => {
			const input = document.querySelector<HTMLInputElement>('.search-dialog input')!;
			input.value = text;
			input.dispatchEvent(new Event('input', { bubbles: true }));
			await new Promise((resolve) => setTimeout(resolve, rest));
			const links = document.querySelectorAll<HTMLAnchorElement>('.search-dialog a[role="option"]');
			const { length } = document.body.dataset['base']!;
			const status = document.querySelector('.search-dialog .status')!.textContent;
			return {
				paths: [...links].map(({ pathname }) => pathname.slice(length)),
				isConfident: !/^No (?:exact match|results) for/.test(status),
			};
		},
		{ text: query, rest: STATUS_MS },
	);
}

/** Milliseconds from keystroke to frame, for a sample of the queries. */
async function timeKeystrokes(opened: Page): Promise<number[]> {
	const typed = queries.filter((_, index) => index % 10 === 0).map(({ text }) => text);
	return opened.evaluate(async (texts) => {
		const input = document.querySelector<HTMLInputElement>('.search-dialog input')!;
		const times: number[] = [];
		for (const text of texts) {
			for (let end = 1; end <= text.length; end++) {
				input.value = text.slice(0, end);
				const start = performance.now();
				input.dispatchEvent(new Event('input', { bubbles: true }));
				await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
				times.push(performance.now() - start);
			}
		}
		return times;
	}, typed);
}

/** Compressed size of everything requested before the first result was shown. */
async function bytesBeforeFirstResult(): Promise<number> {
	const opened = await browser.newPage();
	await opened.goto(`${address}/`);
	await opened.waitForTimeout(500);
	const bodies = new Map<string, Promise<Buffer>>();
	opened.on('response', (response) => {
		const body = response.body();
		// Responses that are pending when the page is closed do not count.
		body.catch(() => undefined);
		bodies.set(response.url(), body);
	});
	await opened.evaluate(() => {
		performance.mark('requested');
		new MutationObserver((_, observer) => {
			if (!document.querySelector('.search-dialog .result-title')) return;
			performance.mark('shown');
			observer.disconnect();
		}).observe(document.body, { childList: true, subtree: true });
	});
	await opened.keyboard.press('/');
	await opened.keyboard.type('g');
	await opened.waitForSelector(`${OPTION} .result-title`);
	await opened.waitForTimeout(1000);
	const early = await opened.evaluate(() => {
		const at = (name: string) => performance.getEntriesByName(name)[0]!.startTime;
		return performance
			.getEntriesByType('resource')
			.filter(({ startTime }) => startTime >= at('requested') && startTime <= at('shown'))
			.map(({ name }) => name);
	});
	const sizes = await Promise.all(
		early.map(async (url) => gzipSync((await bodies.get(url)) ?? '').length),
	);
	await opened.close();
	return sizes.reduce((sum, size) => sum + size, 0);
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
