import type { Part } from '../../finding/ask/answer.ts';
import { closestBlocks, relevantBlocks, specificBlocks } from '../../finding/ask/passages.ts';
import { findPath } from '../../model/path.ts';
import { RELATIONS } from '../../model/relations.ts';
import type { Language } from '../../text/language.ts';
import { fetchRelationSentence } from '../shared/fetch-relation-sentence.ts';
import { make } from '../shared/elements.ts';
import { termLink } from './term-link.ts';
import type { Engine } from './engine.ts';
import type { PageBlock } from './term-page.ts';
import { loadBlocks } from './term-page.ts';
import { say } from '../shared/say.ts';
import { sayWith } from './say-with.ts';

/** Renders the parts of an answer, each with its source. */
export async function drawParts(
	engine: Engine,
	parts: readonly Part[],
	question: string,
): Promise<HTMLElement[]> {
	const drawn = await Promise.all(parts.map((part) => drawPart(engine, part, question)));
	return drawn.filter((part) => part !== undefined);
}

async function drawPart(
	engine: Engine,
	part: Part,
	question: string,
): Promise<HTMLElement | undefined> {
	switch (part.type) {
		case 'note':
			return make('p', 'note', part.text);
		case 'sentence':
			return block(part.heading, part.source, '', make('p', 'quoted', part.text));
		case 'origin': {
			const { by, work, url, year } = part.origin;
			const title = make(url ? 'a' : 'cite', '', work);
			if (url) (title as HTMLAnchorElement).href = url;
			return block(
				part.heading,
				part.source,
				'#origin',
				make('p', '', `${by}, `, title, `, ${year}.`),
			);
		}
		case 'terms':
			return block(part.heading, part.source, '', drawTerms(engine, part.terms));
		case 'path':
			return block(
				part.heading,
				part.from,
				'',
				await drawPath(engine, part.from.slug, part.to.slug),
			);
		case 'section':
			return drawSection(part, question, engine.index.language);
		case 'passages':
			return drawPassages(part, question, engine.index.language);
		case 'specifics':
			return drawSpecifics(part, question, engine.index.language);
		case 'table':
			return drawTable(part);
	}
}

/** Terms with their summaries. */
export function drawTerms(
	engine: Engine,
	terms: readonly { slug: string; title: string }[],
	list: 'ul' | 'ol' = 'ul',
): HTMLElement {
	const items = terms.map((term) =>
		make('li', '', termLink(term), make('p', 'quoted', engine.term(term.slug).summary)),
	);
	return make(list, 'entries', ...items);
}

async function drawSection(
	{ heading, source }: Extract<Part, { type: 'section' }>,
	question: string,
	language: Language,
): Promise<HTMLElement> {
	const blocks = await loadBlocks(source.slug);
	const chosen = relevantBlocks(blocks, heading, question, [source.title], language);
	const shown = chosen.map((index) => blocks[index]!);
	const prose = quoteBlocks(shown, heading);
	const inside = blocks.filter((item) => item.section === heading).length;
	const fragment = blocks.find((item) => item.section === heading)?.fragment ?? '';
	const isPart = shown.filter((item) => item.section === heading).length < inside;
	return block(heading || source.title, source, fragment, prose, isPart);
}

/** Copies of blocks, with the section of each that is not in the one expected. */
function quoteBlocks(blocks: readonly PageBlock[], expected: string): HTMLElement {
	const prose = make('div', 'prose');
	let section = expected;
	for (const item of blocks) {
		if (item.section !== section && item.section)
			prose.append(make('p', 'note', say('From “{section}”:', { section: item.section })));
		section = item.section;
		const copy = document.importNode(item.element, true);
		// Prevents duplicate ids.
		for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
		prose.append(copy);
	}
	return prose;
}

async function drawPassages(
	{ heading, source, aim }: Extract<Part, { type: 'passages' }>,
	question: string,
	language: Language,
): Promise<HTMLElement> {
	const blocks = await loadBlocks(source.slug);
	const chosen = closestBlocks(blocks, aim, question, [source.title], language);
	const shown = chosen.map((index) => blocks[index]!);
	return block(heading, source, shown[0]?.fragment ?? '', quoteBlocks(shown, ''), true);
}

async function drawSpecifics(
	{ heading, source, shown }: Extract<Part, { type: 'specifics' }>,
	question: string,
	language: Language,
): Promise<HTMLElement | undefined> {
	const blocks = await loadBlocks(source.slug);
	const chosen = specificBlocks(blocks, shown, question, [source.title], language);
	if (chosen.length === 0) return undefined;
	const quoted = chosen.map((index) => blocks[index]!);
	return block(heading, source, quoted[0]!.fragment, quoteBlocks(quoted, ''), true);
}

/** A table with a row for each term: what it is, and what to know first. */
function drawTable({ heading, terms }: Extract<Part, { type: 'table' }>): HTMLElement {
	const cell = (name: 'th' | 'td', ...content: (string | Node)[]) => {
		const made = make(name, '', ...content);
		if (name === 'th') made.setAttribute('scope', content[0] instanceof Node ? 'row' : 'col');
		return made;
	};
	const rows = terms.map((term) =>
		make(
			'tr',
			'',
			cell('th', termLink(term)),
			cell('td', make('p', 'quoted', term.summary)),
			cell(
				'td',
				...term.relations.needs.flatMap((need, index) => [
					index > 0 ? say(', ') : '',
					termLink(need),
				]),
			),
		),
	);
	const head = make(
		'tr',
		'',
		...(['Term', 'In a sentence', 'Know first'] as const).map((name) => cell('th', say(name))),
	);
	const table = make('table', '', make('thead', '', head), make('tbody', '', ...rows));
	return make('section', '', make('h3', '', heading), make('div', 'prose', table));
}

async function drawPath(engine: Engine, from: string, to: string): Promise<HTMLElement> {
	const steps = findPath(engine.graph, from, to);
	if (!steps?.length) return make('p', 'note', say('No path connects these two terms.'));
	const items = steps.map(async (step) => {
		const [one, other] = [engine.term(step.from), engine.term(step.to)];
		const relation = [termLink(one), ` ${say(RELATIONS[step.kind].phrase)} `, termLink(other)];
		const sentence = await fetchRelationSentence(engine.graph, step);
		// Without a sentence about the relation the file has the summary, which is shown separately.
		const isShown = sentence && sentence !== other.summary;
		return make('li', '', ...relation, ...(isShown ? [make('p', 'quoted', sentence)] : []));
	});
	return make('ol', 'entries', ...(await Promise.all(items)));
}

function block(
	heading: string,
	source: { slug: string; title: string },
	fragment: string,
	content: HTMLElement,
	isPart = false,
): HTMLElement {
	const from = make(
		'p',
		'source',
		...sayWith(isPart ? 'Read more in {term}' : 'From {term}', [termLink(source, fragment)]),
	);
	return make('section', '', make('h3', '', heading), content, from);
}
