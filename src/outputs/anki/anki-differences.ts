import type { Pair } from '../../model/glossary.ts';
import { slugify } from '../../text/slug.ts';
import type { AnkiNote } from './anki.ts';
import { ankiDeck, ankiLink, ankiText } from './anki.ts';
import type { EntryRecord, GlossaryRecord } from '../records/records.ts';
import type { TextPart } from './text-parts.ts';
import { partsByName } from './text-parts.ts';

/** Two entries that people mix up, in the order of their slugs. */
interface Question {
	entries: Entries;
	difference: string;
}

type Entries = readonly [EntryRecord, EntryRecord];

const GAP = '____';

/** A deck that asks for what tells entries apart, one note for each two that people mix up. */
export function ankiDifferences(record: GlossaryRecord, pairs: readonly Pair[]): string {
	return ankiDeck(record.title, differenceNotes(record, pairs));
}

/**
 * A note for each two entries that people mix up: their difference with gaps for their names, or,
 * if it does not name both, a choice between the two by the summary of one.
 */
export function differenceNotes(
	{ title, terms }: GlossaryRecord,
	pairs: readonly Pair[],
): AnkiNote[] {
	const bySlug = new Map(terms.map((entry) => [entry.slug, entry]));
	return pairs.map((pair) => {
		const [a, b] = pair.terms.toSorted().map((slug) => bySlug.get(slug)!) as [
			EntryRecord,
			EntryRecord,
		];
		const question = { entries: [a, b] as const, difference: pair.difference };
		return {
			guid: `${slugify(title)}:${a.slug}:${b.slug}`,
			...(gapsNote(question) ?? choiceNote(question)),
			tags: [...new Set([a.category.slug, b.category.slug])],
		};
	});
}

type NoteBody = Pick<AnkiNote, 'type' | 'fields'>;

function gapsNote({ entries, difference }: Question): NoteBody | undefined {
	const parts = partsByName(difference, entries.map(namesOf));
	// The name that comes first is asked for first.
	const order = [...new Set(parts.flatMap(({ owner }) => owner ?? []))];
	if (order.length < 2) return undefined;
	const text = parts.map((part) =>
		part.owner === undefined
			? ankiText(part.text)
			: `{{c${order.indexOf(part.owner) + 1}::${ankiText(part.text).replaceAll(':', '&#58;')}}}`,
	);
	return { type: 'Cloze', fields: [text.join(''), linksTo(entries)] };
}

function choiceNote({ entries, difference }: Question): NoteBody {
	const [a, b] = entries;
	// Neither the first nor the second should be the answer more often.
	const turn = (a.slug.length + b.slug.length) % 2 === 0 ? [a, b] : [b, a];
	const names = entries.map(namesOf);
	const isSilent = ({ summary }: EntryRecord) => partsByName(summary, names).every(isBetween);
	const asked = turn.find(isSilent) ?? turn[0]!;
	const summary = partsByName(asked.summary, [namesOf(asked)])
		.map((part) => (isBetween(part) ? part.text : GAP))
		.join('');
	const question = `Which is it: ${a.title} or ${b.title}?`;
	return {
		type: 'Basic',
		fields: [
			`${ankiText(question)}<br><br>${ankiText(summary)}`,
			`<b>${ankiText(asked.title)}</b><br><br>${ankiText(difference)}<br><br>${linksTo(entries)}`,
		],
	};
}

function isBetween({ owner }: TextPart): boolean {
	return owner === undefined;
}

function namesOf({ title, aliases }: EntryRecord): string[] {
	return [title, ...aliases];
}

function linksTo(entries: readonly EntryRecord[]): string {
	return entries.map(({ title, url }) => ankiLink(title, url)).join(' · ');
}
