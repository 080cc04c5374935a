import type { Pack } from '../outputs/language-models/pack.ts';
import { createPacker } from '../outputs/language-models/pack.ts';
import type { EntryRecord } from '../outputs/records/records.ts';
import { TOKENIZER } from '../outputs/language-models/tokenizer.ts';
import { countTokens } from '../outputs/language-models/tokens.ts';
import { cut, QUESTION_LIMIT } from '../finding/search/bounds.ts';
import type { Library } from './library.ts';
import { sourceLine } from './source.ts';

/** Budget per entry found and per entry at all: with more of them, little could be said of each. */
const PER_FOUND = 800;
const PER_ENTRY = 150;
/** Share of the budget for what was found, if there is more than that. */
const FOUND_SHARE = 0.7;
/** Texts can take a few tokens more where they are joined. */
const JOINTS = 16;

/**
 * What the glossary knows about a topic in at most so many tokens: entries found for it, then what
 * those need and are confused with, then licence and addresses.
 *
 * @param budget Tokens of `o200k_base`.
 */
export function packTopic(library: Library, topic: string, budget: number): Pack {
	const { hits, certainty } = library.search(cut(topic, QUESTION_LIMIT));
	const found = hits.map(({ entry }) => entry).slice(0, Math.ceil(budget / PER_FOUND));
	const around = neighboursOf(library, found).slice(0, budget / PER_ENTRY - found.length);
	const longest = footer(library, [...found, ...around], budget, budget);
	const room = budget - countTokens(longest) - JOINTS;

	const share = around.length > 0 ? FOUND_SHARE : 1;
	const heading = `# ${headingOf(library, found, certainty)}`;
	const pack = createPacker(library.addressOf, countTokens);
	const first = pack(found, heading, Math.floor(room * share));
	const beside = '# What they need and are confused with';
	const second = pack(around, beside, room - first.tokens);

	const packs = second.terms.length > 0 ? [first, second] : [first];
	const terms = packs.flatMap((one) => one.terms);
	const body = packs.map(({ text }) => text.trim()).join('\n\n');
	const entries = terms.map((slug) => library.entries.get(slug)!);
	const write = (tokens: number) => `${body}\n\n${footer(library, entries, tokens, budget)}`;
	return { ...countingItself(write), terms };
}

function headingOf(
	{ record: { title } }: Library,
	found: readonly EntryRecord[],
	certainty: ReturnType<Library['search']>['certainty'],
): string {
	if (found.length === 0) return `${title} has nothing on this topic`;
	if (certainty === 'guess') return `${title} may not cover this topic; its nearest entries`;
	return `Entries of ${title} on this topic`;
}

function footer(
	{ record }: Library,
	entries: readonly EntryRecord[],
	tokens: number,
	budget: number,
): string {
	const parts = [
		'---',
		`${tokens} of ${budget} tokens (${TOKENIZER}).`,
		sourceLine(record),
		entries.map(({ url }) => `- ${url}`).join('\n'),
	];
	return parts.filter(Boolean).join('\n\n');
}

/** What the entries need, what they are confused with, then what those needs stand on. */
function neighboursOf({ entries }: Library, found: readonly EntryRecord[]): EntryRecord[] {
	const beside = [
		...found.flatMap(({ relations }) => relations.needs),
		...found.flatMap(({ relations }) => relations.confusedWith),
		...found.flatMap(({ plan }) => plan.toReversed()),
	];
	const slugs = new Set(beside.map(({ slug }) => slug));
	for (const { slug } of found) slugs.delete(slug);
	return [...slugs].map((slug) => entries.get(slug)!);
}

/** A text that states its own length, which the digits of the number are part of. */
function countingItself(write: (tokens: number) => string): Pick<Pack, 'text' | 'tokens'> {
	let tokens = countTokens(write(0));
	while (countTokens(write(tokens)) > tokens) tokens += 1;
	return { text: write(tokens), tokens };
}
