import type { Part } from '../../finding/ask/answer.ts';
import { answerable, answerAbout, answerAmong, answerBetween } from '../../finding/ask/answer.ts';
import type { Resolution } from '../../finding/ask/resolve.ts';
import type { Candidate } from '../../finding/ask/retrieve.ts';
import type { IndexedTerm } from '../../finding/open-index.ts';
import type { QuestionKind } from '../../text/language.ts';
import { drawTerms, drawParts } from './answer-view.ts';
import { make, makeButton } from '../shared/elements.ts';
import { drawComparison, loadComparison } from './comparison-view.ts';
import { termLink } from './term-link.ts';
import type { AnsweringEngine, Engine } from './engine.ts';
import { loadRecord } from './term-page.ts';
import { say } from '../shared/say.ts';
import { listed, sayWith } from './say-with.ts';
import type { Text } from '../../text/interface/texts.ts';

const KIND_LABELS = {
	definition: 'Definition',
	difference: 'Difference',
	connect: 'Connection',
	before: 'Prerequisites',
	next: 'Next steps',
	list: 'Kinds and parts',
	example: 'Example',
	formula: 'Formula',
	code: 'Code',
	choose: 'How to choose',
	avoid: 'What helps',
	pitfalls: 'Pitfalls',
	origin: 'Origin',
	why: 'Why it matters',
	how: 'How it works',
} as const satisfies Readonly<Record<QuestionKind, Text>>;
const MAX_SUGGESTIONS = 4;
/** Minimum score of a suggestion; lower scores come from incidental words. */
const MIN_SCORE = 2;

/** A rendered answer and the slugs of its sources, best first. */
export interface Drawn {
	element: HTMLElement;
	status: string;
	sources: readonly string[];
}

/** Answers a question by quoting terms. */
export async function answerQuestion(engine: AnsweringEngine, text: string): Promise<Drawn> {
	const resolution = engine.resolve(text);
	const { kind, slugs, confidence } = resolution;
	const [best] = slugs;
	if (!best) return noAnswer(engine, text, resolution);
	if (slugs.length > 1) return compare(engine, text, resolution);
	const element = make('article', 'answer');
	const note = noteOf(engine, resolution);
	await drawAbout(engine, element, best, kind, text, { note, isCovered: resolution.isCovered });
	element.append(...alternatives(engine, text, resolution.nearest));
	const { title } = engine.term(best);
	return {
		element,
		status:
			confidence === 'sure'
				? `${say(KIND_LABELS[kind])}: ${title}`
				: say('Nearest: {title}', { title }),
		sources: [best, ...resolution.nearest.map(({ slug }) => slug)],
	};
}

/** What to know of an answer before reading it: that a side is missing, or that it is only near. */
function noteOf({ term }: Engine, { slugs, missing, confidence }: Resolution): Part[] {
	const titles = say.list(slugs.map((slug) => term(slug).title));
	if (missing.length > 0) {
		const names = say.list(missing.map((name) => `“${name}”`));
		return [
			{
				type: 'note',
				text: say('The glossary has no entry for {names}. This is about {titles}.', {
					names,
					titles,
				}),
			},
		];
	}
	if (confidence === 'sure') return [];
	return [
		{
			type: 'note',
			text: say('No entry answers exactly this. What comes nearest is in {titles}.', { titles }),
		},
	];
}

/** Renders how terms differ or connect. */
async function compare(engine: Engine, text: string, resolution: Resolution): Promise<Drawn> {
	const { slugs } = resolution;
	const comparison =
		resolution.kind !== 'connect' && resolution.missing.length === 0
			? engine.index.comparisonOf(slugs)
			: undefined;
	if (comparison) {
		const record = await loadComparison(comparison);
		return {
			element: drawComparison(record),
			status: `${say(KIND_LABELS.difference)}: ${record.title}`,
			sources: slugs,
		};
	}
	const records = await Promise.all(slugs.map(loadRecord));
	const kind = resolution.kind === 'connect' ? 'connect' : 'difference';
	const [one, other] = records;
	const parts =
		records.length === 2 ? answerBetween(kind, one!, other!, say) : answerAmong(records, say);
	const title = make('h2', '', ...listed(records.map((record) => termLink(record))));
	const all = [...noteOf(engine, resolution), ...parts];
	return {
		element: make('article', 'answer', title, ...(await drawParts(engine, all, text))),
		status: `${say(KIND_LABELS[kind])}: ${records.map((record) => record.title).join(say(', '))}`,
		sources: slugs,
	};
}

/** What to know of a question about one term. */
interface About {
	note: readonly Part[];
	isCovered: boolean | undefined;
}

/** Renders the answer to one kind of question, with buttons for the other kinds. */
async function drawAbout(
	engine: Engine,
	article: HTMLElement,
	slug: string,
	kind: QuestionKind,
	text: string,
	{ note = [], isCovered = false }: Partial<About> = {},
): Promise<void> {
	const record = await loadRecord(slug);
	const answer = answerAbout(kind, record, say, isCovered);
	const parts = await drawParts(engine, [...note, ...answer], text);
	const others = answerable(record).map((other) => {
		const choice = makeButton(
			say(KIND_LABELS[other]),
			() => void showKind(engine, article, slug, other),
		);
		choice.setAttribute('aria-pressed', String(other === kind));
		return choice;
	});
	const kinds = make('div', 'kinds', ...others);
	kinds.role = 'group';
	kinds.ariaLabel = say('Questions about {title}', { title: record.title });
	const rest = [...article.querySelectorAll(':scope > .others')];
	article.replaceChildren(make('h2', '', termLink(record)), kinds, ...parts, ...rest);
}

/** Shows another answer about the term and keeps the focus on the pressed button. */
async function showKind(
	engine: Engine,
	article: HTMLElement,
	slug: string,
	kind: QuestionKind,
): Promise<void> {
	try {
		await drawAbout(engine, article, slug, kind, '');
		article.querySelector<HTMLElement>('.kinds [aria-pressed="true"]')?.focus();
	} catch {
		const alert = make(
			'p',
			'note',
			say('Could not load the term. Check your connection and try again.'),
		);
		alert.role = 'alert';
		article.append(alert);
	}
}

/** Other terms: those whose name the question may have meant, and those about the same. */
function alternatives(
	engine: Engine,
	text: string,
	candidates: readonly Candidate[],
): HTMLElement[] {
	const { near, others } = splitByName(engine, text, candidates);
	return [
		...(near.length > 0
			? [
					make(
						'p',
						'others',
						...sayWith('Or did you mean {terms}?', near.map(termLinkOf), 'disjunction'),
					),
				]
			: []),
		...(others.length > 0
			? [make('p', 'others', ...sayWith('See also {terms}.', others.map(termLinkOf)))]
			: []),
	];
}

function noAnswer(engine: Engine, text: string, { nearest }: Resolution): Drawn {
	const likely = nearest.filter(({ score }) => score >= MIN_SCORE);
	const { near, others } = splitByName(engine, text, likely);
	const lists = [
		{ heading: say('Did you mean'), terms: near },
		{ heading: say('See also'), terms: others },
	].filter(({ terms }) => terms.length > 0);
	return {
		element: make(
			'article',
			'answer',
			make('h2', '', say('No answer')),
			...lists.flatMap(({ heading, terms }) => [make('h3', '', heading), drawTerms(engine, terms)]),
		),
		status: say('The glossary has no answer to this question.'),
		sources: [...near, ...others].map(({ slug }) => slug),
	};
}

const termLinkOf = (term: IndexedTerm) => termLink(term);

/** Splits the best candidates into those whose name is near the words of the question, and others. */
function splitByName(
	{ index, term }: Engine,
	text: string,
	candidates: readonly Candidate[],
): { near: IndexedTerm[]; others: IndexedTerm[] } {
	const named = new Set(index.nearest(text).map(({ slug }) => slug));
	const shown = candidates.slice(0, MAX_SUGGESTIONS).map(({ slug }) => term(slug));
	const isNear = ({ slug }: IndexedTerm) => named.has(slug);
	return { near: shown.filter(isNear), others: shown.filter((other) => !isNear(other)) };
}
