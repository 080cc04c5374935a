import type { Annotation } from '../annotate.ts';
import type { Lexicon } from '../lexicon.ts';
import { foldName } from '../../../text/names.ts';
import { matchSymbol, nameSimilarity } from './match-symbol.ts';
import type { CodeLanguage } from './parse.ts';
import type { CodeToken } from './read-code.ts';
import { readCode } from './read-code.ts';
import type { SymbolPattern } from './symbols.ts';
import { parseSymbol } from './symbols.ts';

/** A symbol that a token may refer to. */
interface Candidate {
	entry: number;
	pattern: SymbolPattern;
	/** Position among the symbols of the term; the most distinctive come first. */
	rank: number;
}

/** A candidate that matches a token. */
interface Match {
	entry: number;
	score: number;
	/** Whether the token alone is enough to identify the symbol. */
	sure: boolean;
	/** Whether the term has the same name as the identifier. */
	sharesName: boolean;
}

/** Minimum sure terms for generic identifiers to count in a program that imports no known library. */
const MIN_SURE_TERMS = 2;
/** Alternative minimum: compound identifiers of different terms. */
const MIN_COMPOUNDS = 3;

/** Minimum characters of a name that an identifier can be, folded. */
const MIN_NAME = 4;
/** Score of an identifier that is a name and no symbol. */
const NAME_SCORE = 1.5;

export type Explain = (code: string, language?: CodeLanguage) => Annotation[];

/**
 * Finds the identifiers, arguments and strings of a program that are symbols of terms: the first
 * occurrence of each, with its terms, most likely first. Generic identifiers count only if their
 * terms are related to sure ones. Reads at most `CODE_LIMIT` characters.
 */
export function createExplain({ entries }: Lexicon): Explain {
	const candidates = new Map<string, Candidate[]>();
	for (const [entry, item] of entries.entries()) {
		for (const [rank, symbol] of item.symbols.entries()) {
			for (const pattern of parseSymbol(symbol)) {
				const known = candidates.get(pattern.key) ?? [];
				candidates.set(pattern.key, [...known, { entry, pattern, rank }]);
			}
		}
	}

	const byName = new Map<string, number[]>();
	for (const [entry, { title, names, covers, everyday }] of entries.entries()) {
		const ordinary = new Set(everyday.map((name) => foldName(name)));
		for (const folded of new Set([title, ...names, ...covers].map((name) => foldName(name)))) {
			if (folded.length < MIN_NAME || ordinary.has(folded)) continue;
			byName.set(folded, [...(byName.get(folded) ?? []), entry]);
		}
	}

	const libraries = new Set(
		[...candidates.values()]
			.flat()
			.flatMap(({ pattern: { kind, path } }) =>
				kind === 'name' && path.length > 2 ? path[0]! : [],
			),
	);

	/** Terms that an identifier is the name of: `cosineSimilarity`, `layer_norm`. */
	const namedBy = ({ kind, text, imported, path }: CodeToken): readonly number[] => {
		const isModule = imported && path.length === 1;
		if (kind === 'operator' || kind === 'string' || isModule) return [];
		return byName.get(foldName(text)) ?? [];
	};

	const matchesOf = (token: CodeToken): Match[] => {
		const best = new Map<number, Match>();
		for (const { entry, pattern, rank } of candidates.get(token.text) ?? []) {
			const match = matchSymbol(token, pattern);
			if (!match) continue;
			const item = entries[entry]!;
			// Break ties in favor of the term with more relations.
			const similarity = nameSimilarity(token.text, item);
			const score = match.strength + similarity + 0.5 / (1 + rank) + item.related.length / 1000;
			const known = best.get(entry);
			if (known && known.score >= score) continue;
			best.set(entry, {
				entry,
				score,
				sure: match.sure || (known?.sure ?? false),
				sharesName: similarity === 1,
			});
		}
		for (const entry of namedBy(token)) {
			if (best.has(entry)) continue;
			const sure = /[a-z\d]_?[A-Z]|[a-zA-Z]_[a-zA-Z]/.test(token.text);
			best.set(entry, { entry, score: NAME_SCORE, sure, sharesName: true });
		}
		return [...best.values()].sort((a, b) => b.score - a.score);
	};

	return (code, language) => {
		const tokens = readCode(code, language);
		const found = tokens
			.map((token) => ({ token, matches: matchesOf(token) }))
			.filter(({ matches }) => matches.length > 0);
		const sure = new Set(
			found.flatMap(({ matches }) =>
				matches.filter((match) => match.sure).map(({ entry }) => entry),
			),
		);
		const compounds = new Set(
			found
				.filter(({ token }) => /[a-z]_[a-z]/.test(token.text))
				.map(({ matches }) => matches[0]!.entry),
		);
		const isOnTopic =
			sure.size >= MIN_SURE_TERMS ||
			compounds.size >= MIN_COMPOUNDS ||
			tokens.some(({ imported, path }) => imported && libraries.has(path[0]!));
		const certain = new Set([...sure, ...compounds]);
		const countRelated = ({ entry }: Match) =>
			entries[entry]!.related.filter((other) => certain.has(other)).length +
			Number(certain.has(entry));
		const isIncluded = (token: CodeToken, match: Match) =>
			match.sure ||
			(isOnTopic &&
				(token.text.includes('_') ||
					(token.kind === 'keyword' && token.imported) ||
					countRelated(match) >= minRelated(token)));
		const seen = new Set<string>();
		return found.flatMap(({ token, matches }): Annotation[] => {
			if (seen.has(token.text)) return [];
			const last = matches.findLastIndex((match) => isIncluded(token, match));
			if (last < 0) return [];
			// A term with the same name as the identifier needs no relation.
			const included = matches.filter(
				(match, i) => isIncluded(token, match) || (i < last && match.sharesName),
			);
			seen.add(token.text);
			const slugs = included.map(({ entry }) => entries[entry]!.slug);
			return [{ start: token.start, end: token.end, slugs, certain: true, isCover: false }];
		});
	};
}

/** The less distinctive a name, the more related terms it needs. */
function minRelated({ text, kind }: CodeToken): number {
	if (text.length <= 2) return 3;
	return kind === 'name' && /^[a-z]+$/.test(text) ? 2 : 1;
}
