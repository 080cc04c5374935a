// Measures the accuracy of annotations on labeled passages, and of answers on labeled questions.
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
import { scoreAnnotations, readPassage, sumCounts } from './ask-score.ts';

const HALVES = ['first', 'second'] as const;
const PASSAGES = new URL('ask-passages/', import.meta.url);
const TARGETS = { precision: 0.97, recall: 0.93, term: 0.9 };
/** Expected heading of the first part of an answer, by kind of question. */
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
	list: /^(?:Kinds|Parts)$/,
	pitfalls: /^Pitfalls$/,
};

measureAnnotation();
await measureAnswers();

function measureAnnotation(): void {
	const lexicon = JSON.parse(readFileSync('dist/ask/lexicon.json', 'utf8')) as Lexicon;
	const [annotate, explain] = [createAnnotate(lexicon, ENGLISH), createExplain(lexicon)];
	const annotationsOf = ({ isCode, text }: Passage) =>
		(isCode ? explain(text) : annotate(text))
			.filter(({ certain }) => certain)
			.map(({ start, end, slugs }) => ({ start, end, slug: slugs[0]! }));
	const scored = readdirSync(PASSAGES)
		.filter((name) => name.endsWith('.txt'))
		.map((name) => readPassage(name, readFileSync(new URL(name, PASSAGES), 'utf8')))
		.map((passage) => ({ ...passage, counts: scoreAnnotations(passage, annotationsOf(passage)) }));
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
			`${measure}: target ${TARGETS[measure]} ${all[measure] >= TARGETS[measure] ? 'met' : 'MISSED'}`,
		);
	}
}

interface Outcome {
	half: (typeof HALVES)[number];
	question: string;
	isTermCorrect: boolean;
	isKindCorrect: boolean;
	invented: readonly string[];
}

async function measureAnswers(): Promise<void> {
	const questions = readFileSync(new URL('ask-questions.tsv', import.meta.url), 'utf8')
		.trim()
		.split('\n')
		.map((row) => row.split('\t') as [question: string, kind: string, terms: string]);
	const authored = authoredText();
	const server = await serveSite({ content: 'content', out: 'dist', base: '/' }, 4591);
	const browser = await chromium.launch({
		executablePath: findChromium()!,
		args: ['--no-sandbox'],
	});
	const page = await browser.newPage();
	await page.goto(`${server.url}ask/`);
	const outcomes: Outcome[] = [];
	for (const [index, [question, kind, terms]] of questions.entries()) {
		const { slugs, parts, sentences, hasNoDifference } = await ask(page, question);
		const expected = terms.split(',').map((term) => term.split('+').sort().join());
		const isTermCorrect =
			kind === 'none' ? slugs.length === 0 : expected.includes(slugs.toSorted().join());
		// If no sentence explains the difference, saying so is correct.
		const isKindCorrect =
			kind === 'none' ? isTermCorrect : hasNoDifference || FIRST_PART[kind]!.test(parts[0] ?? '');
		const invented = sentences.filter((sentence) => !authored.includes(withoutSpaces(sentence)));
		outcomes.push({ half: HALVES[index % 2]!, question, isTermCorrect, isKindCorrect, invented });
	}
	await browser.close();
	server.close();

	console.log('\nanswers'.padEnd(25), '     n   term   kind  invented sentences');
	for (const half of [...HALVES, 'all'] as const) {
		const part = outcomes.filter((outcome) => half === 'all' || outcome.half === half);
		const share = (key: 'isTermCorrect' | 'isKindCorrect') =>
			part.filter((outcome) => outcome[key]).length / part.length;
		const invented = part.flatMap((outcome) => outcome.invented).length;
		const figures = [
			part.length,
			share('isTermCorrect').toFixed(3),
			share('isKindCorrect').toFixed(3),
			invented,
		];
		console.log(half.padEnd(24), figures.map((figure) => String(figure).padStart(6)).join(' '));
	}
	const right = outcomes.filter(({ isTermCorrect }) => isTermCorrect).length / outcomes.length;
	const invented = outcomes.flatMap((outcome) => outcome.invented);
	console.log(`term: target ${TARGETS.term} ${right >= TARGETS.term ? 'met' : 'MISSED'}`);
	console.log(`invented sentences: target 0 ${invented.length === 0 ? 'met' : 'MISSED'}`);
	for (const { half, question, isTermCorrect, isKindCorrect } of outcomes) {
		// Do not print the held-out half.
		if (half === 'first' && !(isTermCorrect && isKindCorrect))
			console.log(`  ${isTermCorrect ? 'kind' : 'term'} ${question}`);
	}
	for (const sentence of invented) console.log(`  invented: ${sentence}`);
}

/** The text of all terms, without whitespace. */
function authoredText(): string {
	const { terms } = JSON.parse(readFileSync('dist/api/glossary.json', 'utf8')) as GlossaryRecord;
	return terms
		.map(({ slug, summary, analogy = '', confusions }) => {
			const page = load(readFileSync(`dist/terms/${slug}/index.html`, 'utf8'));
			const prose = page('.prose').text();
			const origin = page('.provenance').text();
			return withoutSpaces(
				[summary, analogy, ...confusions.map(({ difference }) => difference), prose, origin].join(
					' ',
				),
			);
		})
		.join('\n');
}

function withoutSpaces(text: string): string {
	return text.replace(/\s+/g, '');
}

/** Asks a question and reads the quoted parts of the answer. */
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
		const hasNoDifference = all(':scope > .note').some(({ textContent }) =>
			/apart/.test(textContent),
		);
		return {
			slugs,
			parts,
			hasNoDifference,
			sentences: quoted.filter((text) => text.trim() !== ''),
		};
	});
}
