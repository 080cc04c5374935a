import type { Pack } from '../outputs/language-models/pack.ts';
import { createPacker } from '../outputs/language-models/pack.ts';
import type { TermRecord } from '../outputs/records/records.ts';
import { TOKENIZER } from '../outputs/language-models/tokenizer.ts';
import { countTokens } from '../outputs/language-models/tokens.ts';
import { truncate, QUESTION_LIMIT } from '../finding/search/bounds.ts';
import type { Library } from './library.ts';
import { attributionLine } from '../outputs/entries/attribution.ts';

/** Minimum tokens per matching term and per term, so that each gets enough text. */
const MIN_PER_MATCH = 800;
const MIN_PER_TERM = 150;
/** Share of the budget for matching terms, if there are others. */
const MATCH_SHARE = 0.7;
/** Reserve for extra tokens where texts are joined. */
const JOIN_RESERVE = 16;

/**
 * Packs what the glossary says about a topic: matching terms, then their prerequisites and commonly
 * confused terms, then license and URLs.
 *
 * @param budget Maximum tokens of `o200k_base`.
 */
export function packTopic(library: Library, topic: string, budget: number): Pack {
	const { hits, certainty } = library.search(truncate(topic, QUESTION_LIMIT));
	const found = hits.map(({ term }) => term).slice(0, Math.ceil(budget / MIN_PER_MATCH));
	const related = neighborsOf(library, found).slice(0, budget / MIN_PER_TERM - found.length);
	const longest = footer(library, [...found, ...related], budget, budget);
	const room = budget - countTokens(longest) - JOIN_RESERVE;

	const share = related.length > 0 ? MATCH_SHARE : 1;
	const heading = `# ${headingOf(library, found, certainty)}`;
	const pack = createPacker(library.addressOf, countTokens);
	const first = pack(found, heading, Math.floor(room * share));
	const relatedHeading = '# Prerequisites and commonly confused terms';
	const second = pack(related, relatedHeading, room - first.tokens);

	const packs = second.terms.length > 0 ? [first, second] : [first];
	const terms = packs.flatMap((one) => one.terms);
	const body = packs.map(({ text }) => text.trim()).join('\n\n');
	const packed = terms.map((slug) => library.terms.get(slug)!);
	const write = (tokens: number) => `${body}\n\n${footer(library, packed, tokens, budget)}`;
	return { ...withOwnLength(write), terms };
}

function headingOf(
	{ record: { title } }: Library,
	found: readonly TermRecord[],
	certainty: ReturnType<Library['search']>['certainty'],
): string {
	if (found.length === 0) return `${title} has nothing on this topic`;
	if (certainty === 'guess') return `${title} may not cover this topic. Closest terms`;
	return `Terms of ${title} on this topic`;
}

function footer(
	{ record }: Library,
	terms: readonly TermRecord[],
	tokens: number,
	budget: number,
): string {
	const parts = [
		'---',
		`${tokens} of ${budget} tokens (${TOKENIZER}).`,
		attributionLine(record),
		terms.map(({ url }) => `- ${url}`).join('\n'),
	];
	return parts.filter(Boolean).join('\n\n');
}

/** Prerequisites, then commonly confused terms, then indirect prerequisites. */
function neighborsOf({ terms }: Library, found: readonly TermRecord[]): TermRecord[] {
	const references = [
		...found.flatMap(({ relations }) => relations.needs),
		...found.flatMap(({ relations }) => relations.confusedWith),
		...found.flatMap(({ plan }) => plan.toReversed()),
	];
	const slugs = new Set(references.map(({ slug }) => slug));
	for (const { slug } of found) slugs.delete(slug);
	return [...slugs].map((slug) => terms.get(slug)!);
}

/** Writes a text that states its own length, including the digits of that number. */
function withOwnLength(write: (tokens: number) => string): Pick<Pack, 'text' | 'tokens'> {
	let tokens = countTokens(write(0));
	while (countTokens(write(tokens)) > tokens) tokens += 1;
	return { text: write(tokens), tokens };
}
