import { slugify } from '../glossary/slug.ts';
import type { AnkiNote } from './anki.ts';
import { ankiDeck, ankiLink, ankiText } from './anki.ts';
import type { EntryRecord, GlossaryRecord } from './records.ts';
import type { TextPart } from './text-parts.ts';
import { partsByName } from './text-parts.ts';

/** Two entries that people mix up, in the order of their slugs, and what decides. */
interface Pair {
	entries: readonly [EntryRecord, EntryRecord];
	difference: string;
}

const GAP = '____';

/** A deck that asks for what tells entries apart, one note for each two that people mix up. */
export function ankiDifferences(record: GlossaryRecord): string {
	return ankiDeck(record.title, differenceNotes(record));
}

/**
 * A note for each two entries that people mix up: their difference with gaps for their names, or,
 * if it does not name both, a choice between the two by the summary of one.
 */
export function differenceNotes({ title, terms }: GlossaryRecord): AnkiNote[] {
	return pairsOf(terms).map((pair) => {
		const [a, b] = pair.entries;
		return {
			guid: `${slugify(title)}:${a.slug}:${b.slug}`,
			...(gapsNote(pair) ?? choiceNote(pair)),
			tags: [...new Set([a.category.slug, b.category.slug])],
		};
	});
}

function pairsOf(terms: readonly EntryRecord[]): Pair[] {
	const bySlug = new Map(terms.map((entry) => [entry.slug, entry]));
	const pairs = new Map<string, Pair>();
	for (const entry of terms) {
		for (const { slug, difference } of entry.confusions) {
			const other = bySlug.get(slug)!;
			const entries: Pair['entries'] = entry.slug < slug ? [entry, other] : [other, entry];
			const key = entries.map((one) => one.slug).join(' ');
			if (!pairs.has(key)) pairs.set(key, { entries, difference });
		}
	}
	return [...pairs.values()];
}

type NoteBody = Pick<AnkiNote, 'type' | 'fields'>;

function gapsNote({ entries, difference }: Pair): NoteBody | undefined {
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

function choiceNote({ entries, difference }: Pair): NoteBody {
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
