import type { TermRecord } from '../../outputs/records/records.ts';
import type { Answer } from '../../model/sections.ts';
import type { Aim } from './passages.ts';
import type { Say } from '../../text/interface/say.ts';
import { ENGLISH_SAY } from '../../text/interface/say.ts';
import type { QuestionKind } from '../../text/language.ts';

type Reference = TermRecord['plan'][number];

/** A part of an answer. All text except headings and notes is quoted from terms. */
export type Part =
	| { type: 'sentence'; heading: string; source: Reference; text: string }
	/**
	 * A section of a term, or the text before the first heading; the page shows the blocks that are
	 * relevant to the question.
	 */
	| { type: 'section'; heading: string; source: Reference }
	/** The passages of a term that are closest to what was asked, or advise on it. */
	| { type: 'passages'; heading: string; source: Reference; aim?: Aim }
	/** Passages with words of the question that a text already shown lacks, if there are any. */
	| { type: 'specifics'; heading: string; source: Reference; shown: string }
	/** Terms side by side. */
	| { type: 'table'; heading: string; terms: readonly TermRecord[] }
	/** Terms with their summaries. */
	| { type: 'terms'; heading: string; source: Reference; terms: readonly Reference[] }
	/** The chain of relations between two terms. */
	| { type: 'path'; heading: string; from: Reference; to: Reference }
	| {
			type: 'origin';
			heading: string;
			source: Reference;
			origin: NonNullable<TermRecord['origin']>;
	  }
	/** A message about what the glossary lacks. */
	| { type: 'note'; text: string };

/** What to say if a term has no such section. */
const LACKS = {
	how: 'The text does not explain how it works.',
	why: 'The text does not say why it matters.',
	example: 'The text has no example.',
	formula: 'The text has no formula.',
	code: 'The text has no code.',
	pitfalls: 'The text names no pitfalls.',
} as const;
const MAX_LISTED = 12;

/**
 * Answers a question about one term.
 *
 * @param isCovered Whether it is about something that the term only explains.
 */
export function answerAbout(
	kind: QuestionKind,
	term: TermRecord,
	say: Say = ENGLISH_SAY,
	isCovered = false,
): Part[] {
	const { needs, unlocks, kinds, parts, related } = term.relations;
	const summary: Part = {
		type: 'sentence',
		heading: say('Summary'),
		source: term,
		text: term.summary,
	};
	const list = (heading: string, terms: readonly Reference[]): Part[] =>
		terms.length > 0
			? [{ type: 'terms', heading, source: term, terms: terms.slice(0, MAX_LISTED) }]
			: [];
	switch (kind) {
		case 'how':
		case 'why':
		case 'example':
		case 'formula':
		case 'code':
		case 'pitfalls': {
			return [sectionOf(term, kind) ?? wholeText(term) ?? note(say(LACKS[kind])), summary];
		}
		case 'choose':
			return [
				{ type: 'passages', heading: say('How to choose'), source: term, aim: kind },
				summary,
			];
		case 'avoid':
			return [{ type: 'passages', heading: say('What helps'), source: term, aim: kind }, summary];
		// Of things that one entry explains.
		case 'difference':
		case 'connect':
			return [{ type: 'passages', heading: say('What it says on this'), source: term }, summary];
		case 'before':
			return needs.length > 0
				? [
						...list(say('Know first'), needs),
						...list(say('Earlier prerequisites'), earlierSteps(term)),
						summary,
					]
				: [
						note(say('The glossary lists no prerequisites of {title}.', { title: term.title })),
						summary,
					];
		case 'next':
			return unlocks.length > 0
				? [...list(say('Builds on this'), unlocks), summary]
				: [
						note(say('No term builds on {title}.', { title: term.title })),
						...list(say('Related'), related),
						summary,
					];
		case 'list':
			return kinds.length + parts.length > 0
				? [...list(say('Kinds'), kinds), ...list(say('Parts'), parts), summary]
				: [
						note(say('The glossary lists no kinds or parts of {title}.', { title: term.title })),
						summary,
						...list(say('Related'), related),
					];
		case 'origin':
			return term.origin
				? [
						{ type: 'origin', heading: say('Origin'), source: term, origin: term.origin },
						...[sectionOf(term, 'origin') ?? []].flat(),
						summary,
					]
				: [
						note(say('The glossary does not give the origin of {title}.', { title: term.title })),
						summary,
					];
		default:
			if (isCovered) {
				return [{ type: 'passages', heading: say('What it says on this'), source: term }, summary];
			}
			return [
				{ ...summary, heading: say('Definition') },
				{
					type: 'specifics',
					heading: say('What it says on this'),
					source: term,
					shown: `${term.summary} ${term.analogy ?? ''}`,
				},
				...(term.analogy
					? [
							{
								type: 'sentence',
								heading: say('Mental model'),
								source: term,
								text: term.analogy,
							} as const,
						]
					: []),
				...list(say('Know first'), needs),
			];
	}
}

/** Answers a question about two terms: how they differ or how they connect. */
export function answerBetween(
	kind: 'difference' | 'connect',
	one: TermRecord,
	other: TermRecord,
	say: Say = ENGLISH_SAY,
): Part[] {
	const [a, b] = [one, other].map((term): Part => ({
		type: 'sentence',
		heading: term.title,
		source: term,
		text: term.summary,
	}));
	const path: Part = { type: 'path', heading: say('How they connect'), from: one, to: other };
	if (kind === 'connect') return [path, a!, b!];
	const confusion = one.confusions.find(({ slug }) => slug === other.slug);
	return confusion
		? [
				{
					type: 'sentence',
					heading: say('The difference'),
					source: one,
					text: confusion.difference,
				},
				a!,
				b!,
			]
		: [
				note(say('The glossary does not compare these two terms. Here is what each one means.')),
				a!,
				b!,
				path,
			];
}

/** Answers a question about three terms or more: a table of all, then what is known to tell them apart. */
export function answerAmong(terms: readonly TermRecord[], say: Say = ENGLISH_SAY): Part[] {
	const differences = terms.flatMap((one, index) =>
		terms.slice(index + 1).flatMap((other) => {
			const confusion = one.confusions.find(({ slug }) => slug === other.slug);
			return confusion
				? [
						{
							type: 'sentence',
							heading: say('{one} and {other}', { one: one.title, other: other.title }),
							source: one,
							text: confusion.difference,
						} as const,
					]
				: [];
		}),
	);
	return [{ type: 'table', heading: say('Side by side'), terms }, ...differences];
}

/** The kinds of question a term can answer, in a natural order. */
export function answerable(term: TermRecord): QuestionKind[] {
	const { needs, unlocks, kinds, parts } = term.relations;
	const has = (answer: Answer) => sectionFor(term, answer) !== undefined;
	const possible: readonly (readonly [QuestionKind, boolean])[] = [
		['definition', true],
		['how', has('how')],
		['why', has('why')],
		['example', has('example')],
		['formula', has('formula')],
		['code', has('code')],
		['pitfalls', has('pitfalls')],
		['before', needs.length > 0],
		['next', unlocks.length > 0],
		['list', kinds.length + parts.length > 0],
		['origin', term.origin !== undefined],
	];
	return possible.filter(([, can]) => can).map(([kind]) => kind);
}

function sectionOf(term: TermRecord, answer: Answer): Part | undefined {
	const section = sectionFor(term, answer);
	return section && { type: 'section', heading: section.heading, source: term };
}

/** A text that is not divided into sections, which may answer anything. */
function wholeText(term: TermRecord): Part | undefined {
	const isUndivided = term.sections.length === 1 && term.sections[0]!.heading === '';
	return isUndivided ? { type: 'section', heading: '', source: term } : undefined;
}

/** The section that answers a kind of question; for formulas, else the first that has one. */
function sectionFor(
	{ sections }: TermRecord,
	answer: Answer,
): TermRecord['sections'][number] | undefined {
	return (
		sections.find(({ answers }) => answers === answer) ??
		(answer === 'formula'
			? sections.find(({ markdown }) => /\$\$|\$[^$\s][^$]*\$/.test(markdown))
			: undefined)
	);
}

/** The last steps of the plan before the direct prerequisites. */
function earlierSteps({ plan, relations: { needs } }: TermRecord): Reference[] {
	const direct = new Set(needs.map(({ slug }) => slug));
	return plan.filter(({ slug }) => !direct.has(slug)).slice(-MAX_LISTED / 2);
}

function note(text: string): Part {
	return { type: 'note', text };
}
