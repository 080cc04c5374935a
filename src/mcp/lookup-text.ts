import { percentEncode } from '../text/percent-encode.ts';
import { RELATIONS } from '../model/relations.ts';
import { termMarkdown } from '../outputs/entries/term-markdown.ts';
import type { TermRecord } from '../outputs/records/records.ts';
import type { Library } from './library.ts';
import type { Lookup, Match } from './lookup.ts';
import { attributionLine } from '../outputs/entries/attribution.ts';

/** Levels of detail of an answer. */
export const DETAILS = ['short', 'full'] as const;
export type Detail = (typeof DETAILS)[number];

/** Relations listed in an answer. Mere mentions are left out. */
export const LISTED_RELATIONS = [
	'needs',
	'unlocks',
	'kindOf',
	'kinds',
	'partOf',
	'parts',
	'related',
] as const;

/** The result of a lookup as Markdown. */
export function lookupText(library: Library, name: string, found: Lookup, detail: Detail): string {
	const { record, addressOf } = library;
	const describe = (term: TermRecord) =>
		detail === 'short' ? shortMarkdown(term) : fullMarkdown(term, addressOf);
	const nearest = found.nearest.map(
		({ title, slug, summary }) => `- ${title} (${slug}): ${summary}`,
	);
	const parts = [
		introduction(name, found, record.title),
		...found.entries.map(describe),
		nearest.length > 0 && `Other possible meanings:\n\n${nearest.join('\n')}`,
		attributionLine(record),
	];
	return parts.filter(Boolean).join('\n\n');
}

const MATCH_NOTES: Readonly<Partial<Record<Match, string>>> = {
	'explained in': 'It is explained in',
	code: 'In code, it refers to',
	'part of a name': 'The best match by name is',
	misspelling: 'It looks like a misspelling of',
	description: 'The best match by description is',
};

function introduction(
	name: string,
	{ match, entries, nearest }: Lookup,
	title: string,
): string | undefined {
	if (match === 'none') {
		const similar = nearest.length > 0 ? '.' : ' or anything similar.';
		return `${title} has no term called "${name}"${similar}`;
	}
	if (match === 'comparison') return `See "${RELATIONS.confusedWith.heading}" for the difference.`;
	if (match === 'name') {
		return entries.length > 1 ? `${entries.length} terms share the name "${name}".` : undefined;
	}
	return `No term is called "${name}". ${MATCH_NOTES[match]}:`;
}

function shortMarkdown(term: TermRecord): string {
	const { title, summary, aliases, covers, category, level, relations, confusions, url, slug } =
		term;
	const list = (name: string, titles: readonly { title: string }[]) =>
		titles.length > 0 && `- ${name}: ${titles.map((other) => other.title).join(', ')}`;
	const place = [category && `Category: ${category.name}`, level && `Level: ${level}`]
		.filter(Boolean)
		.join('. ');
	const facts = [
		aliases.length > 0 && `- Also called: ${aliases.join(', ')}`,
		covers.length > 0 && `- Also explains: ${covers.map(({ name }) => name).join(', ')}`,
		place && `- ${place}`,
		...LISTED_RELATIONS.map((kind) => list(RELATIONS[kind].heading, relations[kind])),
		planLine(term),
		`- Page: ${url}`,
		`- Full text: term://${percentEncode(slug)}`,
	];
	const differences = confusions.map((other) => `- ${other.title}: ${other.difference}`);
	const parts = [
		`# ${title}`,
		`> ${summary}`,
		facts.filter(Boolean).join('\n'),
		differences.length > 0 && `${RELATIONS.confusedWith.heading}:\n\n${differences.join('\n')}`,
	];
	return parts.filter(Boolean).join('\n\n');
}

function fullMarkdown(term: TermRecord, addressOf: Library['addressOf']): string {
	return [termMarkdown(term, addressOf).trim(), planLine(term)].filter(Boolean).join('\n\n');
}

function planLine({ plan }: TermRecord): string | undefined {
	if (plan.length === 0) return undefined;
	return `- Learning path: ${plan.map(({ title }) => title).join(', ')}`;
}
