import type { Pair } from '../../model/glossary.ts';
import { namesOf, whichIsIt } from '../../model/which-is-it.ts';
import { OTHER } from '../../text/languages/other.ts';
import { nameSlug } from '../../text/slug.ts';
import { splitAtNames } from '../../text/text-parts.ts';
import type { Say } from '../../text/interface/say.ts';
import { ENGLISH_SAY } from '../../text/interface/say.ts';
import type { AnkiNote } from './anki.ts';
import { ankiDeck, ankiLink, ankiText } from './anki.ts';
import type { TermRecord, GlossaryRecord } from '../records/records.ts';

/** A confusable pair, sorted by slug. */
interface Question {
	terms: TermPair;
	difference: string;
}

type TermPair = readonly [TermRecord, TermRecord];

/** A deck on the differences between confusable terms. */
export function ankiDifferences(
	record: GlossaryRecord,
	pairs: readonly Pair[],
	say: Say = ENGLISH_SAY,
): string {
	return ankiDeck(record.title, differenceNotes(record, pairs, say));
}

/**
 * Makes one note per confusable pair: a cloze of the difference, or, if the difference does not name
 * both terms, a choice between the two by the summary of one.
 */
export function differenceNotes(
	{ title, terms }: GlossaryRecord,
	pairs: readonly Pair[],
	say: Say = ENGLISH_SAY,
): AnkiNote[] {
	const bySlug = new Map(terms.map((term) => [term.slug, term]));
	return pairs.map((pair) => {
		const [a, b] = pair.terms.toSorted().map((slug) => bySlug.get(slug)!) as [
			TermRecord,
			TermRecord,
		];
		const question = { terms: [a, b] as const, difference: pair.difference };
		return {
			guid: `${nameSlug(title, OTHER)}:${[a, b].map(({ id, slug }) => id ?? slug).join(':')}`,
			...(clozeNote(question) ?? choiceNote(question, say)),
			tags: [...new Set([a, b].flatMap(({ category }) => category?.slug ?? []))],
		};
	});
}

type NoteBody = Pick<AnkiNote, 'type' | 'fields'>;

function clozeNote({ terms, difference }: Question): NoteBody | undefined {
	const parts = splitAtNames(difference, terms.map(namesOf));
	// Numbers the clozes in order of appearance.
	const order = [...new Set(parts.flatMap(({ owner }) => owner ?? []))];
	if (order.length < 2) return undefined;
	const text = parts.map((part) =>
		part.owner === undefined
			? ankiText(part.text)
			: `{{c${order.indexOf(part.owner) + 1}::${ankiText(part.text).replaceAll(':', '&#58;')}}}`,
	);
	return { type: 'Cloze', fields: [text.join(''), linksTo(terms)] };
}

function choiceNote({ terms, difference }: Question, say: Say): NoteBody {
	const [a, b] = terms;
	const { answer, text } = whichIsIt(terms);
	const question = say('Which is it: {one} or {other}?', { one: a.title, other: b.title });
	return {
		type: 'Basic',
		fields: [
			`${ankiText(question)}<br><br>${ankiText(text)}`,
			`<b>${ankiText(terms[answer].title)}</b><br><br>${ankiText(difference)}<br><br>${linksTo(terms)}`,
		],
	};
}

function linksTo(terms: readonly TermRecord[]): string {
	return terms.map(({ title, url }) => ankiLink(title, url)).join(' · ');
}
