import type { EntryRecord } from '../../outputs/records/records.ts';
import type { QuestionKind } from '../../text/language.ts';

type Reference = EntryRecord['plan'][number];

/** A piece of an answer. Everything but headings and notes was written in an entry. */
export type Part =
	| { type: 'sentence'; heading: string; source: Reference; text: string }
	/** A section of an entry, of which the page shows what bears on the question. */
	| { type: 'section'; heading: string; source: Reference }
	/** Entries with their summaries. */
	| { type: 'entries'; heading: string; source: Reference; entries: readonly Reference[] }
	/** The chain of ties between two entries. */
	| { type: 'path'; heading: string; from: Reference; to: Reference }
	| {
			type: 'origin';
			heading: string;
			source: Reference;
			origin: NonNullable<EntryRecord['origin']>;
	  }
	/** Said by the page: what the glossary does not have. */
	| { type: 'note'; text: string };

/** The section of an entry that answers a kind of question. */
const SECTION_FOR: Partial<Record<QuestionKind, string>> = {
	how: 'How it works',
	why: 'Why it matters',
	example: 'Example',
	formula: 'Formally',
	code: 'In code',
	pitfalls: 'Pitfalls',
};
const LISTED = 12;

/** The answer to a question about one entry. */
export function answerAbout(kind: QuestionKind, entry: EntryRecord): Part[] {
	const { needs, unlocks, kinds, related } = entry.relations;
	const summary: Part = {
		type: 'sentence',
		heading: 'In short',
		source: entry,
		text: entry.summary,
	};
	const list = (heading: string, entries: readonly Reference[]): Part[] =>
		entries.length > 0
			? [{ type: 'entries', heading, source: entry, entries: entries.slice(0, LISTED) }]
			: [];
	const section = kind === 'formula' ? formulaSection(entry) : SECTION_FOR[kind];
	if (section) return [...sectionOf(entry, section), summary];
	switch (kind) {
		case 'before':
			return needs.length > 0
				? [...list('Know first', needs), ...list('And before that', deeper(entry)), summary]
				: [note(`${entry.title} needs no other entry.`), summary];
		case 'next':
			return unlocks.length > 0
				? [...list('Builds on this', unlocks), summary]
				: [note(`No entry builds on ${entry.title}.`), ...list('Related', related), summary];
		case 'list':
			return kinds.length > 0
				? [...list('Kinds and parts', kinds), summary]
				: [
						note(`No entry is a kind or part of ${entry.title}.`),
						summary,
						...list('Related', related),
					];
		case 'origin':
			return entry.origin
				? [
						{ type: 'origin', heading: 'Origin', source: entry, origin: entry.origin },
						...sectionOf(entry, 'History', true),
						summary,
					]
				: [note(`The entry does not say where ${entry.title} comes from.`), summary];
		default:
			return [
				{ ...summary, heading: 'Definition' },
				...(entry.analogy
					? [
							{
								type: 'sentence',
								heading: 'Mental model',
								source: entry,
								text: entry.analogy,
							} as const,
						]
					: []),
				...list('Know first', needs),
			];
	}
}

/** The answer to a question about two entries: what tells them apart, or how they connect. */
export function answerBetween(
	kind: 'difference' | 'connect',
	one: EntryRecord,
	other: EntryRecord,
): Part[] {
	const [a, b] = [one, other].map((entry): Part => ({
		type: 'sentence',
		heading: entry.title,
		source: entry,
		text: entry.summary,
	}));
	const path: Part = { type: 'path', heading: 'How they connect', from: one, to: other };
	if (kind === 'connect') return [path, a!, b!];
	const told = one.confusions.find(({ slug }) => slug === other.slug);
	return told
		? [{ type: 'sentence', heading: 'The difference', source: one, text: told.difference }, a!, b!]
		: [
				note('No sentence in the glossary tells these two apart; here is what each of them is.'),
				a!,
				b!,
				path,
			];
}

/** The kinds of question an entry can answer, in the order in which one would ask them. */
export function answerable(entry: EntryRecord): QuestionKind[] {
	const { needs, unlocks, kinds } = entry.relations;
	const has = (name: string | undefined) => entry.sections.some(({ heading }) => heading === name);
	const possible: readonly (readonly [QuestionKind, boolean])[] = [
		['definition', true],
		['how', has(SECTION_FOR.how)],
		['why', has(SECTION_FOR.why)],
		['example', has(SECTION_FOR.example)],
		['formula', has(formulaSection(entry))],
		['code', has(SECTION_FOR.code)],
		['pitfalls', has(SECTION_FOR.pitfalls)],
		['before', needs.length > 0],
		['next', unlocks.length > 0],
		['list', kinds.length > 0],
		['origin', entry.origin !== undefined],
	];
	return possible.filter(([, can]) => can).map(([kind]) => kind);
}

function sectionOf(entry: EntryRecord, heading: string, optional = false): Part[] {
	const found = entry.sections.some((section) => section.heading === heading);
	if (found) return [{ type: 'section', heading, source: entry }];
	return optional ? [] : [note(`The entry has no section “${heading}”.`)];
}

/** The section made for formulas, or the first that has one. */
function formulaSection({ sections }: EntryRecord): string {
	const own = SECTION_FOR.formula!;
	if (sections.some(({ heading }) => heading === own)) return own;
	return sections.find(({ markdown }) => /\$\$|\$[^$\s][^$]*\$/.test(markdown))?.heading ?? own;
}

/** The steps of the plan right below what the entry itself needs. */
function deeper({ plan, relations: { needs } }: EntryRecord): Reference[] {
	const direct = new Set(needs.map(({ slug }) => slug));
	return plan.filter(({ slug }) => !direct.has(slug)).slice(-LISTED / 2);
}

function note(text: string): Part {
	return { type: 'note', text };
}
