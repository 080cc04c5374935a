import { RELATIONS } from '../../model/relations.ts';
import { termMarkdown } from '../entries/term-markdown.ts';
import type { TermRecord } from '../records/records.ts';

/** A text that fits a token budget. */
export interface Pack {
	text: string;
	/** Number of `o200k_base` tokens, at most the budget. */
	tokens: number;
	/** Slugs of the terms in it, in order. */
	terms: readonly string[];
}

/** A text about a term, including the empty line after it. */
interface Passage {
	text: string;
	tokens: number;
}

export type Packer = (terms: readonly TermRecord[], heading: string, budget: number) => Pack;

/**
 * Creates a packer, which fits as much about the given terms as possible into a token budget: first a
 * sentence on each, then differences, then complete terms, each step in the given order, after a
 * Markdown heading. Token counts are cached.
 *
 * @param addressOf Returns the full URL of a term.
 */
export function createPacker(
	addressOf: (slug: string) => string,
	countTokens: (text: string) => number,
): Packer {
	const measure = (text: string): Passage => ({ text, tokens: countTokens(text) });
	const cache = new Map<TermRecord, readonly Passage[]>();
	const passagesOf = (term: TermRecord) => {
		const known = cache.get(term);
		if (known) return known;
		const passages = [sentence(term), comparison(term)].map((text) => measure(`${text}\n\n`));
		passages.push(completeTerm(term, addressOf, countTokens));
		cache.set(term, passages);
		return passages;
	};
	return (terms, heading, budget) => {
		const opening = measure(`${heading}\n\n`);
		const chosen = choose(terms.map(passagesOf), budget - opening.tokens);
		const passages = [opening, ...chosen.filter((passage) => passage !== undefined)];
		const last = passages.pop()!;
		const ending = measure(`${last.text.trimEnd()}\n`);
		// No token spans an empty line, so the token counts of passages can be added.
		const parts = [...passages, ending];
		return {
			text: parts.map(({ text }) => text).join(''),
			tokens: parts.reduce((sum, { tokens }) => sum + tokens, 0),
			terms: terms.filter((_, index) => chosen[index]).map(({ slug }) => slug),
		};
	};
}

/** The most detailed passage of each term that fits; undefined if none does. */
function choose(passages: readonly (readonly Passage[])[], room: number): (Passage | undefined)[] {
	const chosen: (Passage | undefined)[] = passages.map(() => undefined);
	let left = room;
	const levels = passages[0]?.length ?? 0;
	for (let level = 0; level < levels; level++) {
		passages.forEach((own, index) => {
			// Skip terms whose sentence did not fit.
			const before = chosen[index];
			if (level > 0 && !before) return;
			const cost = own[level]!.tokens - (before?.tokens ?? 0);
			if (cost > left) return;
			chosen[index] = own[level];
			left -= cost;
		});
	}
	return chosen;
}

/** The complete term. Only the tokens at its end are counted, because the empty line changes them. */
function completeTerm(
	term: TermRecord,
	addressOf: (slug: string) => string,
	countTokens: (text: string) => number,
): Passage {
	const text = `${termMarkdown(term, addressOf)}\n`;
	const lastLine = text.slice(text.trimEnd().lastIndexOf('\n') + 1).trimEnd();
	const more = countTokens(`${lastLine}\n\n`) - countTokens(`${lastLine}\n`);
	return { text, tokens: term.tokens + more };
}

function sentence({ title, aliases, summary }: TermRecord): string {
	return `**${title}**${aliases.length > 0 ? ` (${aliases.join(', ')})` : ''}: ${summary}`;
}

function comparison(term: TermRecord): string {
	const needs = term.relations.needs.map(({ title }) => title).join(', ');
	return [
		sentence(term),
		needs && `- ${RELATIONS.needs.heading}: ${needs}`,
		...term.confusions.map(({ title, difference }) => `- Not ${title}: ${difference}`),
	]
		.filter(Boolean)
		.join('\n');
}
