import { answerable, answerAbout, answerBetween } from '../../finding/ask/answer.ts';
import type { Question } from '../../finding/ask/question.ts';
import { parseQuestion } from '../../finding/ask/question.ts';
import type { Candidate } from '../../finding/ask/retrieve.ts';
import type { SearchHit } from '../../finding/search/find.ts';
import type { QuestionKind } from '../../text/language.ts';
import type { IndexedTerm } from '../../finding/open-index.ts';
import { drawTerms, drawParts } from './answer-view.ts';
import { make, makeButton } from '../shared/elements.ts';
import { termLink } from './term-link.ts';
import type { Engine } from './engine.ts';
import { loadRecord } from './term-page.ts';

const KIND_LABELS: Readonly<Record<QuestionKind, string>> = {
	definition: 'Definition',
	difference: 'Difference',
	connect: 'Connection',
	before: 'Prerequisites',
	next: 'Next steps',
	list: 'Kinds and parts',
	example: 'Example',
	formula: 'Formula',
	code: 'Code',
	pitfalls: 'Pitfalls',
	origin: 'Origin',
	why: 'Why it matters',
	how: 'How it works',
};
const MAX_SUGGESTIONS = 4;
/** How a name resembles the words of a question; other terms are found by what they are about. */
const NEAR: ReadonlySet<SearchHit['kind']> = new Set<SearchHit['kind']>([
	'title',
	'alias',
	'acronym',
	'typo',
	'initials',
	'prefix',
]);
/** Minimum score of a suggestion; lower scores come from incidental words. */
const MIN_SCORE = 2;

/** A rendered answer and the slugs of its sources, best first. */
export interface Drawn {
	element: HTMLElement;
	status: string;
	sources: readonly string[];
}

/** Answers a question by quoting terms. */
export async function answerQuestion(engine: Engine, text: string): Promise<Drawn> {
	const question = parseQuestion(text, engine.index.subjects, engine.index.language);
	const pair = question.pair && findPair(engine, question);
	if (pair) {
		const [one, other] = await Promise.all(pair.map(loadRecord));
		const kind = question.kind === 'connect' ? 'connect' : 'difference';
		const parts = answerBetween(kind, one!, other!);
		const title = make('h2', '', termLink(one!), ' and ', termLink(other!));
		const element = make('article', 'answer', title, ...(await drawParts(engine, parts, text)));
		return {
			element,
			status: `${KIND_LABELS[kind]}: ${one!.title} and ${other!.title}`,
			sources: pair,
		};
	}
	const { candidates, sure } = engine.retrieve(question, text);
	if (!sure || !candidates[0]) return noAnswer(engine, question, candidates);
	const kind = question.pair ? 'definition' : question.kind;
	const element = make('article', 'answer');
	await drawAbout(engine, element, candidates[0].slug, kind, text);
	element.append(...alternatives(engine, question, candidates.slice(1)));
	const { title } = engine.term(candidates[0].slug);
	return {
		element,
		status: `${KIND_LABELS[kind]}: ${title}`,
		sources: candidates.map(({ slug }) => slug),
	};
}

/** The two terms of a question about a pair, if both exist and differ. */
function findPair(engine: Engine, { pair, clause }: Question): [string, string] | undefined {
	const compared = engine.index
		.find(clause)
		.found.filter(({ kind }) => kind === 'compared')
		.map((hit) => engine.index.slugOf(hit.entry));
	if (compared.length === 2 && compared.every(Boolean)) return [compared[0]!, compared[1]!];
	const [one, other] = pair!.map((side) => {
		const sideQuestion: Question = { kind: 'definition', subject: side, clause: side };
		const { candidates, sure } = engine.retrieve(sideQuestion, side);
		return sure ? candidates[0]?.slug : undefined;
	});
	return one && other && one !== other ? [one, other] : undefined;
}

/** Renders the answer to one kind of question, with buttons for the other kinds. */
async function drawAbout(
	engine: Engine,
	article: HTMLElement,
	slug: string,
	kind: QuestionKind,
	text: string,
): Promise<void> {
	const record = await loadRecord(slug);
	const parts = await drawParts(engine, answerAbout(kind, record), text);
	const others = answerable(record).map((other) => {
		const choice = makeButton(
			KIND_LABELS[other],
			() => void showKind(engine, article, slug, other),
		);
		choice.setAttribute('aria-pressed', String(other === kind));
		return choice;
	});
	const kinds = make('div', 'kinds', ...others);
	kinds.role = 'group';
	kinds.ariaLabel = `Questions about ${record.title}`;
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
			'Could not load the term. Check your connection and try again.',
		);
		alert.role = 'alert';
		article.append(alert);
	}
}

/** Other terms: those whose name the question may have meant, and those about the same. */
function alternatives(
	engine: Engine,
	question: Question,
	candidates: readonly Candidate[],
): HTMLElement[] {
	const { near, others } = splitByName(engine, question, candidates);
	const list = (terms: readonly IndexedTerm[], last: string) =>
		terms.flatMap((term, index) => [
			index === 0 ? '' : index === terms.length - 1 ? last : ', ',
			termLink(term),
		]);
	return [
		...(near.length > 0
			? [make('p', 'others', 'Or did you mean ', ...list(near, ' or '), '?')]
			: []),
		...(others.length > 0 ? [make('p', 'others', 'See also ', ...list(others, ', '), '.')] : []),
	];
}

function noAnswer(engine: Engine, question: Question, candidates: readonly Candidate[]): Drawn {
	const { near, others } = splitByName(
		engine,
		question,
		candidates.filter(({ score }) => score >= MIN_SCORE),
	);
	const lists = [
		{ heading: 'Did you mean', terms: near },
		{ heading: 'See also', terms: others },
	].filter(({ terms }) => terms.length > 0);
	return {
		element: make(
			'article',
			'answer',
			make('h2', '', 'No answer'),
			...lists.flatMap(({ heading, terms }) => [make('h3', '', heading), drawTerms(engine, terms)]),
		),
		status: 'The glossary has no answer to this question.',
		sources: [...near, ...others].map(({ slug }) => slug),
	};
}

/** Splits the best candidates into those whose name is near the words of the question, and others. */
function splitByName(
	{ index, term }: Engine,
	{ subject }: Question,
	candidates: readonly Candidate[],
): { near: IndexedTerm[]; others: IndexedTerm[] } {
	const hits = index.find(subject).found.filter(({ kind }) => NEAR.has(kind));
	const named = new Set([
		...hits.map(({ entry }) => index.slugOf(entry)),
		...index.nearest(subject).map(({ slug }) => slug),
	]);
	const shown = candidates.slice(0, MAX_SUGGESTIONS);
	const isNear = ({ slug }: Candidate) => named.has(slug);
	return {
		near: shown.filter(isNear).map(({ slug }) => term(slug)),
		others: shown.filter((candidate) => !isNear(candidate)).map(({ slug }) => term(slug)),
	};
}
