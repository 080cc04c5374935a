import { RELATIONS } from '../model/relations.ts';
import { entryMarkdown } from '../outputs/entries/entry-markdown.ts';
import type { EntryRecord } from '../outputs/records/records.ts';
import type { Library } from './library.ts';
import type { Lookup, Match } from './lookup.ts';
import { sourceLine } from './source.ts';

/** How much an answer says of an entry. */
export const DETAILS = ['short', 'full'] as const;
export type Detail = (typeof DETAILS)[number];

/** Relations an answer lists; ties that only a link in the text makes say too little. */
export const LISTED = ['needs', 'unlocks', 'kindOf', 'kinds', 'related'] as const;

/** What was found, in Markdown. */
export function lookupText(library: Library, name: string, found: Lookup, detail: Detail): string {
	const { record, addressOf } = library;
	const describe = (entry: EntryRecord) =>
		detail === 'short' ? shortMarkdown(entry) : fullMarkdown(entry, addressOf);
	const nearest = found.nearest.map(
		({ title, slug, summary }) => `- ${title} (${slug}): ${summary}`,
	);
	const parts = [
		opening(name, found, record.title),
		...found.entries.map(describe),
		nearest.length > 0 && `May also be meant:\n\n${nearest.join('\n')}`,
		sourceLine(record),
	];
	return parts.filter(Boolean).join('\n\n');
}

const TAKEN: Readonly<Partial<Record<Match, string>>> = {
	code: 'It stands for this in code',
	'part of a name': 'It is part of this name',
	misspelling: 'It looks like a misspelling of',
	description: 'The best match by description is',
};

function opening(
	name: string,
	{ match, entries, nearest }: Lookup,
	title: string,
): string | undefined {
	if (match === 'none') {
		const near = nearest.length > 0 ? '.' : ', nor anything near it.';
		return `${title} has no entry for "${name}"${near}`;
	}
	if (match === 'comparison') return 'What tells them apart stands under "Commonly confused with".';
	if (match === 'name') {
		return entries.length > 1 ? `${entries.length} entries have the name "${name}".` : undefined;
	}
	return `No entry is called "${name}". ${TAKEN[match]}:`;
}

function shortMarkdown(entry: EntryRecord): string {
	const { title, summary, aliases, category, level, relations, confusions, url, slug } = entry;
	const list = (name: string, titles: readonly { title: string }[]) =>
		titles.length > 0 && `- ${name}: ${titles.map((other) => other.title).join(', ')}`;
	const facts = [
		aliases.length > 0 && `- Also called: ${aliases.join(', ')}`,
		`- Category: ${category.name}. Level: ${level}`,
		...LISTED.map((kind) => list(RELATIONS[kind].heading, relations[kind])),
		planLine(entry),
		`- Page: ${url}`,
		`- Whole text: term://${slug}`,
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

function fullMarkdown(entry: EntryRecord, addressOf: Library['addressOf']): string {
	return [entryMarkdown(entry, addressOf).trim(), planLine(entry)].filter(Boolean).join('\n\n');
}

function planLine({ plan }: EntryRecord): string | undefined {
	if (plan.length === 0) return undefined;
	return `- All it stands on, in an order to learn it: ${plan.map(({ title }) => title).join(', ')}`;
}
