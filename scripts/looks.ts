// Draws the pictures of docs/looks.md, and writes it from docs/looks.yaml.
import { spawnSync } from 'node:child_process';
import {
	appendFileSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { parse, stringify } from 'yaml';
import { findChromium } from '../src/browser-tests/find-chromium.ts';
import { serveSite } from '../src/build/static-server.ts';
import { slugify } from '../src/text/slug.ts';
import { languageOf } from '../src/text/languages/language-of.ts';

interface Look {
	name: string;
	about: string;
	settings: object;
	/** The home page by default. */
	page?: string;
	/** Left, top, width and height in pixels; a top below zero counts from the bottom. */
	clip: [number, number, number, number];
}

const WIDTH = 560;
const looks = parse(readFileSync('docs/looks.yaml', 'utf8')) as Look[];
const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium found: run `npm run browser`.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const work = mkdtempSync(join(tmpdir(), 'gloss-looks-'));
mkdirSync('docs/looks', { recursive: true });
for (const look of looks) await draw(look);
await browser.close();
rmSync(work, { recursive: true });
writeFileSync('docs/looks.md', page());

async function draw({ name, settings, page: path = '/', clip }: Look): Promise<void> {
	const content = join(work, 'content');
	const out = join(work, 'site');
	rmSync(content, { recursive: true, force: true });
	cpSync('src/fixtures/bare', content, { recursive: true });
	for (const folder of ['pages', 'images']) mkdirSync(join(content, folder));
	cpSync('src/site-tests/looks/credits.mdx', join(content, 'pages/credits.mdx'));
	cpSync('src/site-tests/looks/logo.svg', join(content, 'images/logo.svg'));
	if ('palette' in settings) addCategories(content);
	const own = Object.keys(settings).length > 0 ? stringify(settings) : '';
	appendFileSync(join(content, 'site.yaml'), `\n${own}`);
	const args = ['bin/gloss.mjs', 'build', '--content', content, '--out', out];
	const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
	if (status !== 0) throw new Error(stderr);
	const site = await serveSite({ content, out, base: '/' }, 4600);
	const tab = await browser.newPage({ viewport: { width: 1360, height: 900 } });
	await tab.goto(new URL(path, site.url).href);
	const [x, y, width, height] = clip;
	const top = y < 0 ? 900 + y : y;
	const picture = await tab.screenshot({ clip: { x, y: top, width, height } });
	await tab.close();
	await site.close();
	const file = join('docs/looks', `${fileOf(name)}.png`);
	await sharp(picture).resize({ width: WIDTH }).png({ palette: true, colours: 48 }).toFile(file);
	console.log(file);
}

function addCategories(content: string): void {
	const names = ['Loops', 'Hitches'];
	const list = names.map((name) => ({ slug: name.toLowerCase(), name, description: `${name}.` }));
	writeFileSync(join(content, 'categories.yaml'), stringify(list));
	for (const [term, category] of [
		['bowline', 'loops'],
		['hitch', 'hitches'],
		['clove-hitch', 'hitches'],
	]) {
		const file = join(content, 'terms', `${term}.mdx`);
		const text = readFileSync(file, 'utf8').replace(
			/\nsummary:/,
			`\ncategory: ${category}\nsummary:`,
		);
		writeFileSync(file, text);
	}
}

function page(): string {
	const sections = looks.map(({ name, about, settings }) => {
		const example =
			Object.keys(settings).length > 0
				? `\`\`\`yaml\n${stringify(settings, { lineWidth: 0 })}\`\`\`\n\n`
				: '';
		return `## ${name}\n\n${about}\n\n${example}![${name}](looks/${fileOf(name)}.png)\n`;
	});
	return `<!-- Made by \`npm run looks\` from looks.yaml. -->

# Looks

What makes a glossary look like yours is set in \`site.yaml\`, beside the pages and pictures of its folder. Every field is described on
\`/about/authoring/\` of every site.

${sections.join('\n')}`;
}

function fileOf(name: string): string {
	return slugify(name, languageOf('en'));
}
