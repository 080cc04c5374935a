import { RELATIONS } from '../glossary/relations.ts';
import { entryMarkdown } from './entry-markdown.ts';
import type { EntryRecord } from './records.ts';
import { countTokens } from './tokens.ts';

/** Text for a reader with limited room, and how much of the room it takes. */
export interface Pack {
	text: string;
	/** Tokens of `o200k_base`, never more than the budget. */
	tokens: number;
	/** Slugs of the entries in it, in their order. */
	terms: readonly string[];
}

/** How much a pack says of an entry, from one sentence to everything. */
type Detail = (entry: EntryRecord, addressOf: (slug: string) => string) => string;

const DETAILS: readonly Detail[] = [sentence, comparison, entryMarkdown];

/**
 * As much about the given entries as fits: first a sentence on each, then what tells it apart, then
 * whole entries, each step in the given order.
 *
 * @param entries The most important first.
 * @param heading Markdown that opens the pack.
 * @param budget Tokens of `o200k_base`.
 * @param addressOf The full address of an entry by slug.
 */
export function packEntries(
	entries: readonly EntryRecord[],
	heading: string,
	budget: number,
	addressOf: (slug: string) => string,
): Pack {
	const texts = new Map<string, string>();
	let left = budget - countTokens(`${heading}\n\n`);
	for (const detail of DETAILS) {
		for (const entry of entries) {
			// Without its sentence an entry does not come in later at greater length.
			if (detail !== sentence && !texts.has(entry.slug)) continue;
			const before = texts.get(entry.slug);
			const text = `${detail(entry, addressOf).trim()}\n\n`;
			const cost = countTokens(text) - (before === undefined ? 0 : countTokens(before));
			if (cost > left) continue;
			texts.set(entry.slug, text);
			left -= cost;
		}
	}
	const packed = entries.filter(({ slug }) => texts.has(slug));
	const text = `${heading}\n\n${packed.map(({ slug }) => texts.get(slug)).join('')}`.trimEnd();
	return {
		text: `${text}\n`,
		tokens: countTokens(`${text}\n`),
		terms: packed.map(({ slug }) => slug),
	};
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
