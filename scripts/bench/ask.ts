// Measures annotation on labelled passages, and answers on labelled questions in Chromium.
import { readdirSync, readFileSync } from 'node:fs';
import { serveSite } from '../../src/build/static-server.ts';
import { load } from 'cheerio';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { createAnnotate } from '../../src/finding/annotate/annotate.ts';
import { createExplain } from '../../src/finding/annotate/code/explain.ts';
import type { Lexicon } from '../../src/finding/annotate/lexicon.ts';
import { ENGLISH } from '../../src/text/languages/en.ts';
import { findChromium } from '../../src/browser-tests/find-chromium.ts';
import type { GlossaryRecord } from '../../src/outputs/records/records.ts';
import type { Passage } from './ask-score.ts';
import { countFound, readPassage, sumCounts } from './ask-score.ts';

const HALVES = ['first', 'second'] as const;
const PASSAGES = new URL('ask-passages/', import.meta.url);
const BARS = { precision: 0.97, recall: 0.93, entry: 0.9 };
/** What the first part of an answer is called, by kind of question. */
const FIRST_PART: Readonly<Record<string, RegExp>> = {
	definition: /^Definition$/,
	difference: /^The difference$/,
	how: /^How it works$/,
	why: /^Why it matters$/,
	example: /^Example$/,
	formula: /^Formally$/,
	before: /^Know first$/,
	next: /^Builds on this$/,
	connect: /^How they connect$/,
	list: /^Kinds and parts$/,
	pitfalls: /^Pitfalls$/,
};

measureAnnotation();
await measureAnswers();

function measureAnnotation(): void {
	const lexicon = JSON.parse(readFileSync('dist/ask/lexicon.json', 'utf8')) as Lexicon;
	const [annotate, explain] = [createAnnotate(lexicon, ENGLISH), createExplain(lexicon)];
	const foundIn = ({ isCode, text }: Passage) =>
		(isCode ? explain(text) : annotate(text))
			.filter(({ certain }) => certain)
			.map(({ start, end, slugs }) => ({ start, end, slug: slugs[0]! }));
	const scored = readdirSync(PASSAGES)
		.filter((name) => name.endsWith('.txt'))
		.map((name) => readPassage(name, readFileSync(new URL(name, PASSAGES), 'utf8')))
		.map((passage) => ({ ...passage, counts: countFound(passage, foundIn(passage)) }));
	const line = (name: string, part: typeof scored) => {
		const { right, wrong, missed, precision, recall } = sumCounts(part.map(({ counts }) => counts));
		const counts = [part.length, right, wrong, missed].map((n) => String(n).padStart(6)).join(' ');
		console.log(
			name.padEnd(24),
			counts,
			precision.toFixed(3).padStart(10),
			recall.toFixed(3).padStart(7),
		);
		return { precision, recall };
	};
	console.log('annotation'.padEnd(24), '     n  right  wrong missed  precision  recall');
	for (const half of HALVES) {
		for (const isCode of [false, true]) {
			const part = scored.filter((item) => item.half === half && item.isCode === isCode);
			line(`${half} half, ${isCode ? 'code' : 'text'}`, part);
		}
	}
	const all = line('all', scored);
	for (const measure of ['precision', 'recall'] as const) {
		console.log(
			`${measure}: bar ${BARS[measure]} ${all[measure] >= BARS[measure] ? 'met' : 'MISSED'}`,
		);
	}
}

interface Outcome {
	half: (typeof HALVES)[number];
	question: string;
	isEntry: boolean;
	isKind: boolean;
	invented: readonly string[];
}

async function measureAnswers(): Promise<void> {
	const questions = readFileSync(new URL('ask-questions.tsv', import.meta.url), 'utf8')
		.trim()
		.split('\n')
		.map((row) => row.split('\t') as [question: string, kind: string, entries: string]);
	const authored = authoredText();
	const server = await serveSite({ content: 'content', out: 'dist', base: '/' }, 4591);
	const browser = await chromium.launch({
		executablePath: findChromium()!,
		args: ['--no-sandbox'],
	});
	const page = await browser.newPage();
	await page.goto(`${server.url}ask/`);
	const outcomes: Outcome[] = [];
	for (const [index, [question, kind, entries]] of questions.entries()) {
		const { slugs, parts, sentences, isUntold } = await ask(page, question);
		const wanted = entries.split(',').map((entry) => entry.split('+').sort().join());
		const isEntry = kind === 'none' ? slugs.length === 0 : wanted.includes(slugs.toSorted().join());
		// Where no sentence tells two entries apart, saying so is the right answer.
		const isKind = kind === 'none' ? isEntry : isUntold || FIRST_PART[kind]!.test(parts[0] ?? '');
		const invented = sentences.filter((sentence) => !authored.includes(plain(sentence)));
		outcomes.push({ half: HALVES[index % 2]!, question, isEntry, isKind, invented });
	}
	await browser.close();
	server.close();

	console.log('\nanswers'.padEnd(25), '     n  entry   kind  invented sentences');
	for (const half of [...HALVES, 'all'] as const) {
		const part = outcomes.filter((outcome) => half === 'all' || outcome.half === half);
		const share = (key: 'isEntry' | 'isKind') =>
			part.filter((outcome) => outcome[key]).length / part.length;
		const invented = part.flatMap((outcome) => outcome.invented).length;
		const figures = [
			part.length,
			share('isEntry').toFixed(3),
			share('isKind').toFixed(3),
			invented,
		];
		console.log(half.padEnd(24), figures.map((figure) => String(figure).padStart(6)).join(' '));
	}
	const right = outcomes.filter(({ isEntry }) => isEntry).length / outcomes.length;
	const invented = outcomes.flatMap((outcome) => outcome.invented);
	console.log(`entry: bar ${BARS.entry} ${right >= BARS.entry ? 'met' : 'MISSED'}`);
	console.log(`invented sentences: bar 0 ${invented.length === 0 ? 'met' : 'MISSED'}`);
	for (const { half, question, isEntry, isKind } of outcomes) {
		// The second half stays unread.
		if (half === 'first' && !(isEntry && isKind))
			console.log(`  ${isEntry ? 'kind ' : 'entry'} ${question}`);
	}
	for (const sentence of invented) console.log(`  invented: ${sentence}`);
}

/** Everything entries say, as text without white space. */
function authoredText(): string {
	const { terms } = JSON.parse(readFileSync('dist/api/glossary.json', 'utf8')) as GlossaryRecord;
	return terms
		.map(({ slug, summary, analogy = '', confusions }) => {
			const page = load(readFileSync(`dist/terms/${slug}/index.html`, 'utf8'));
			const prose = page('.prose').text();
			const origin = page('.provenance').text();
			return plain(
				[summary, analogy, ...confusions.map(({ difference }) => difference), prose, origin].join(
					' ',
				),
			);
		})
		.join('\n');
}

function plain(text: string): string {
	return text.replace(/\s+/g, '');
}

/** Asks a question and reads what the page says, without its own headings and notes. */
async function ask(page: Page, question: string) {
	await page.fill('#ask-text', question);
	await page.click('ask-page .primary');
	await page.waitForFunction(
		() => document.querySelector('.ask-result .answer') !== null,
		undefined,
		{ timeout: 20_000 },
	);
	return page.evaluate(() => {
		const answer = document.querySelector('.answer')!;
		const all = (selector: string) => [...answer.querySelectorAll(selector)];
		const slugs = all(':scope > h2 a').map((link) => {
			return new URL((link as HTMLAnchorElement).href).pathname.split('/').at(-2)!;
		});
		const parts = all(':scope > section > h3').map(({ textContent }) => textContent);
		const quoted = all('.quoted, section > .prose > :not(.note)').flatMap(({ textContent }) =>
			textContent.split(/(?<=[.!?])\s+/),
		);
		const isUntold = all(':scope > .note').some(({ textContent }) => /apart/.test(textContent));
		return { slugs, parts, isUntold, sentences: quoted.filter((text) => text.trim() !== '') };
	});
}
