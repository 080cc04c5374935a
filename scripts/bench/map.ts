// Benchmarks the map at several sizes: layout, loading in Chromium, and panning.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { serveSite } from '../../src/build/static-server.ts';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium } from '../../src/browser-tests/find-chromium.ts';
import type { MapDrawing } from '../../src/drawing/map/draw-map.ts';
import { drawMap } from '../../src/drawing/map/draw-map.ts';
import { layOutMap } from '../../src/drawing/map/map-layout.ts';
import { makeGraph } from '../../src/drawing/map/test-graph.ts';

/** The first is almost empty, to measure the page itself. */
const SIZES = [20, 600, 3000, 10_000];
const GROUPS = 19;
const THROTTLING = 4;

const server = await serveSite({ content: 'content', out: 'dist', base: '/' }, 4591);
const browser = await chromium.launch({ executablePath: findChromium()!, args: ['--no-sandbox'] });
const page = readFileSync('dist/map/index.html', 'utf8');
const rows: Record<string, string | number>[] = [];
for (const size of SIZES) {
	const graph = makeGraph(size, GROUPS);
	const start = performance.now();
	const layout = layOutMap(graph);
	const laidOut = performance.now();
	const names = Array.from({ length: GROUPS }, (_, i) => `Category ${i + 1}`);
	const { drawing, data } = drawMap(graph, [], layout, names);
	const html = page.replace(
		/<svg class="map[^]*?<\/svg>(?=\s*<\/div>\s*<div class="map-buttons)/,
		() => draw(drawing),
	);
	const json = JSON.stringify(data);
	rows.push({
		nodes: size,
		links: graph.links.length,
		'layout s': ((laidOut - start) / 1000).toFixed(1),
		'drawing s': ((performance.now() - laidOut) / 1000).toFixed(1),
		'page kB gz': Math.round(gzipSync(html).length / 1000),
		'data kB gz': Math.round(gzipSync(json).length / 1000),
		...(await measure(browser, html, json)),
	});
}
console.table(rows);
console.log(
	`targets: 50 ms of main thread on load at 3,000; frames of at most 16.7 ms while panning at 3,000 with ${THROTTLING}x throttling; layout of 10,000 in less than 60 s`,
);
await browser.close();
server.close();

async function measure(
	chrome: Browser,
	html: string,
	json: string,
): Promise<Record<string, string>> {
	const opened = await chrome.newPage({ viewport: { width: 1360, height: 900 } });
	await opened.route('**/map/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
	await opened.route('**/map/map.json', (route) =>
		route.fulfill({ contentType: 'application/json', body: json }),
	);
	const session = await opened.context().newCDPSession(opened);
	await session.send('Performance.enable');
	await opened.goto(`${server.url}map/`);
	await opened.locator('concept-map[data-moving]').waitFor();
	await opened.waitForTimeout(1000);
	const { metrics } = await session.send('Performance.getMetrics');
	const milliseconds = (name: string) =>
		((metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000).toFixed(0);

	await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLING });
	const frames = opened.evaluate(
		() =>
			new Promise<number[]>((resolve) => {
				const times: number[] = [];
				let last = performance.now();
				const tick = () => {
					const now = performance.now();
					times.push(now - last);
					last = now;
					if (times.length < 150) requestAnimationFrame(tick);
					else resolve(times.slice(10));
				};
				requestAnimationFrame(tick);
			}),
	);
	const box = (await opened.locator('.map-view').boundingBox())!;
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await opened.mouse.move(x, y);
	await opened.mouse.down();
	for (let i = 0; i < 120; i++) {
		await opened.mouse.move(x + 250 * Math.sin(i / 12), y + 120 * Math.cos(i / 9));
	}
	await opened.mouse.up();
	const sorted = (await frames).toSorted((a, b) => a - b);
	await opened.close();
	const at = (share: number) => `${sorted[Math.floor(sorted.length * share)]!.toFixed(1)}`;
	return {
		'script ms': milliseconds('ScriptDuration'),
		'style+layout ms': String(
			Number(milliseconds('RecalcStyleDuration')) + Number(milliseconds('LayoutDuration')),
		),
		'all tasks ms': milliseconds('TaskDuration'),
		'frame ms, median': at(0.5),
		'frame ms, 95 %': at(0.95),
	};
}

/** Must match ConceptMap.astro. */
function draw({ width, height, unit, region, dots, bundles, names, labels }: MapDrawing): string {
	const groups = [...new Set(dots.map(({ group }) => group))];
	const lines = (texts: readonly string[], x: number) =>
		texts.map((text) => `<tspan x="${x}" dy="1.15em">${text}</tspan>`).join('');
	const regions = groups.map((group) => {
		const paths = dots.filter((dot) => dot.group === group).map(({ path }) => path);
		return `<path class="hue-${group}" data-group="${group}" d="${paths.join('')}"/>`;
	});
	const between = bundles.map(({ weight, path }) => `<path class="weight-${weight}" d="${path}"/>`);
	const points = dots.map(
		({ group, size, path }) =>
			`<path class="hue-${group} size-${size}" data-group="${group}" d="${path}"/>`,
	);
	const texts = (['wide', 'tall'] as const).map((shape) => {
		const terms = labels[shape].map(
			({ slug, lines: all, x, y, level }) =>
				`<a class="level-${level}" href="/terms/${slug}/"><text x="${x}" y="${y}">${lines(all, x)}</text></a>`,
		);
		const categories = names[shape].map(
			({ group, name, lines: all, x, y }) =>
				`<a class="hue-${group}" href="/" aria-label="${name}" data-group="${group}" data-category="${group}"><text x="${x}" y="${y}">${lines(all, x)}</text></a>`,
		);
		return `<g class="${shape}"><g class="labels">${terms.join('')}</g><g class="names">${categories.join('')}</g></g>`;
	});
	return `<svg class="map unit-${Math.round(unit * 10)}" viewBox="0 0 ${width} ${height}"><g class="ground"><g class="regions" stroke-width="${region}">${regions.join('')}</g><g class="bundles">${between.join('')}</g><g class="dots">${points.join('')}</g></g>${texts.join('')}</svg>`;
}
