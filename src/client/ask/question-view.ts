import { answerable, answerAbout, answerBetween } from '../../finding/ask/answer.ts';
import type { Question } from '../../finding/ask/question.ts';
import { readQuestion } from '../../finding/ask/question.ts';
import type { Candidate } from '../../finding/ask/retrieve.ts';
import type { QuestionKind } from '../../text/language.ts';
import { drawEntries, drawParts } from './answer-view.ts';
import { button, make } from '../shared/elements.ts';
import { entryLink } from './entry-link.ts';
import type { Engine } from './engine.ts';
import { loadRecord } from './entry-page.ts';

const KIND_LABELS: Readonly<Record<QuestionKind, string>> = {
	definition: 'What it is',
	difference: 'The difference',
	connect: 'How they connect',
	before: 'What to know first',
	next: 'What comes next',
	list: 'Its kinds',
	example: 'An example',
	formula: 'The formula',
	code: 'In code',
	pitfalls: 'What goes wrong',
	origin: 'Where it comes from',
	why: 'Why it matters',
	how: 'How it works',
};
const MAX_NEAREST = 4;
/** Score below which an entry only shares a stray word with the question. */
const MIN_SCORE = 2;

/** An answer on the page, and the entries it rests on, best first. */
export interface Drawn {
	element: HTMLElement;
	status: string;
	sources: readonly string[];
}

/** Answers a question with what entries say. */
export async function answerQuestion(engine: Engine, text: string): Promise<Drawn> {
	const question = readQuestion(text, engine.index.subjects, engine.index.language);
	const pair = question.pair && findPair(engine, question);
	if (pair) {
		const [one, other] = await Promise.all(pair.map(loadRecord));
		const kind = question.kind === 'connect' ? 'connect' : 'difference';
		const parts = answerBetween(kind, one!, other!);
		const title = make('h2', '', entryLink(one!), ' and ', entryLink(other!));
		const element = make('article', 'answer', title, ...(await drawParts(engine, parts, text)));
		return {
			element,
			status: `${KIND_LABELS[kind]}: ${one!.title} and ${other!.title}`,
			sources: pair,
		};
	}
	const { candidates, sure } = engine.retrieve(question, text);
	if (!sure || !candidates[0]) return noAnswer(engine, candidates);
	const kind = question.pair ? 'definition' : question.kind;
	const element = make('article', 'answer');
	await drawAbout(engine, element, candidates[0].slug, kind, text);
	element.append(...alternatives(engine, candidates.slice(1)));
	const { title } = engine.entry(candidates[0].slug);
	return {
		element,
		status: `${KIND_LABELS[kind]}: ${title}`,
		sources: candidates.map(({ slug }) => slug),
	};
}

/** The two entries of a question about two, if both are known and not the same. */
function findPair(engine: Engine, { pair, clause }: Question): [string, string] | undefined {
	const compared = engine.index
		.find(clause)
		.found.filter(({ kind }) => kind === 'compared')
		.map(({ entry }) => engine.index.slugOf(entry));
	if (compared.length === 2 && compared.every(Boolean)) return [compared[0]!, compared[1]!];
	const [one, other] = pair!.map((side) => {
		const asked: Question = { kind: 'definition', subject: side, clause: side };
		const { candidates, sure } = engine.retrieve(asked, side);
		return sure ? candidates[0]?.slug : undefined;
	});
	return one && other && one !== other ? [one, other] : undefined;
}

/** Fills an article with the answer to one kind of question, and with buttons for the others. */
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
		const choice = button(KIND_LABELS[other], () => void turnTo(engine, article, slug, other));
		choice.setAttribute('aria-pressed', String(other === kind));
		return choice;
	});
	const kinds = make('div', 'kinds', ...others);
	kinds.role = 'group';
	kinds.ariaLabel = `Asked about ${record.title}`;
	const rest = [...article.querySelectorAll(':scope > .others')];
	article.replaceChildren(make('h2', '', entryLink(record)), kinds, ...parts, ...rest);
}

/** Shows another answer about the entry; the focus stays on the button that was pressed. */
async function turnTo(
	engine: Engine,
	article: HTMLElement,
	slug: string,
	kind: QuestionKind,
): Promise<void> {
	try {
		await drawAbout(engine, article, slug, kind, '');
		article.querySelector<HTMLElement>('.kinds [aria-pressed="true"]')?.focus();
	} catch {
		const said = make(
			'p',
			'note',
			'The entry could not be loaded. Check the connection and try again.',
		);
		said.role = 'alert';
		article.append(said);
	}
}

function alternatives(engine: Engine, candidates: readonly Candidate[]): HTMLElement[] {
	const near = candidates.slice(0, MAX_NEAREST).map(({ slug }) => engine.entry(slug));
	if (near.length === 0) return [];
	const links = near.flatMap((entry, index) => [index > 0 ? ', ' : '', entryLink(entry)]);
	return [make('p', 'others', 'Or did you mean ', ...links, '?')];
}

function noAnswer(engine: Engine, candidates: readonly Candidate[]): Drawn {
	const near = candidates
		.filter(({ score }) => score >= MIN_SCORE)
		.slice(0, MAX_NEAREST)
		.map(({ slug }) => engine.entry(slug));
	const offered =
		near.length > 0 ? [make('h3', '', 'The nearest entries'), drawEntries(engine, near)] : [];
	return {
		element: make('article', 'answer', ...offered),
		status: 'The glossary does not answer this.',
		sources: near.map(({ slug }) => slug),
	};
}
