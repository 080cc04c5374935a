import { RELATIONS } from '../../model/relations.ts';
import { entryMarkdown } from '../entries/entry-markdown.ts';
import type { EntryRecord } from '../records/records.ts';

/** Text for a reader with limited room, and how much of the room it takes. */
export interface Pack {
	text: string;
	/** Tokens of `o200k_base`, never more than the budget. */
	tokens: number;
	/** Slugs of the entries in it, in their order. */
	terms: readonly string[];
}

/** A text about an entry with the empty line that ends it, and its length in tokens. */
interface Passage {
	text: string;
	tokens: number;
}

/** Makes packs; what it has measured once it does not measure again. */
export type Packer = (entries: readonly EntryRecord[], heading: string, budget: number) => Pack;

/**
 * A packer takes as much about the given entries, the most important first, as fits into a budget
 * of tokens: first a sentence on each, then what tells it apart, then whole entries, each step in
 * the given order. A heading in Markdown opens the pack.
 *
 * @param addressOf The full address of an entry by slug.
 */
export function createPacker(
	addressOf: (slug: string) => string,
	countTokens: (text: string) => number,
): Packer {
	const measure = (text: string): Passage => ({ text, tokens: countTokens(text) });
	const made = new Map<EntryRecord, readonly Passage[]>();
	const passagesOf = (entry: EntryRecord) => {
		const known = made.get(entry);
		if (known) return known;
		const passages = [sentence(entry), comparison(entry)].map((text) => measure(`${text}\n\n`));
		passages.push(wholeEntry(entry, addressOf, countTokens));
		made.set(entry, passages);
		return passages;
	};
	return (entries, heading, budget) => {
		const opening = measure(`${heading}\n\n`);
		const chosen = choose(entries.map(passagesOf), budget - opening.tokens);
		const passages = [opening, ...chosen.filter((passage) => passage !== undefined)];
		const last = passages.pop()!;
		const ending = measure(`${last.text.trimEnd()}\n`);
		// A token never spans an empty line, so that lengths of passages add up.
		const parts = [...passages, ending];
		return {
			text: parts.map(({ text }) => text).join(''),
			tokens: parts.reduce((sum, { tokens }) => sum + tokens, 0),
			terms: entries.filter((_, index) => chosen[index]).map(({ slug }) => slug),
		};
	};
}

/** The passage of each entry that fits, undefined where none does. */
function choose(passages: readonly (readonly Passage[])[], room: number): (Passage | undefined)[] {
	const chosen: (Passage | undefined)[] = passages.map(() => undefined);
	let left = room;
	const details = passages[0]?.length ?? 0;
	for (let detail = 0; detail < details; detail++) {
		passages.forEach((own, index) => {
			// Without its sentence an entry does not come in later at greater length.
			const before = chosen[index];
			if (detail > 0 && !before) return;
			const cost = own[detail]!.tokens - (before?.tokens ?? 0);
			if (cost > left) return;
			chosen[index] = own[detail];
			left -= cost;
		});
	}
	return chosen;
}

/** The whole entry; its length is known but for the line end that the empty line adds to. */
function wholeEntry(
	entry: EntryRecord,
	addressOf: (slug: string) => string,
	countTokens: (text: string) => number,
): Passage {
	const text = `${entryMarkdown(entry, addressOf)}\n`;
	const lastLine = text.slice(text.trimEnd().lastIndexOf('\n') + 1).trimEnd();
	const more = countTokens(`${lastLine}\n\n`) - countTokens(`${lastLine}\n`);
	return { text, tokens: entry.tokens + more };
}

function sentence({ title, aliases, summary }: EntryRecord): string {
	return `**${title}**${aliases.length > 0 ? ` (${aliases.join(', ')})` : ''}: ${summary}`;
}

function comparison(entry: EntryRecord): string {
	const needs = entry.relations.needs.map(({ title }) => title).join(', ');
	return [
		sentence(entry),
		needs && `- ${RELATIONS.needs.heading}: ${needs}`,
		...entry.confusions.map(({ title, difference }) => `- Not ${title}: ${difference}`),
	]
		.filter(Boolean)
		.join('\n');
}
