import { foldName } from '../../../text/names.ts';
import type { Lexicon } from '../lexicon.ts';
import type { CodeToken } from './code-token.ts';
import { matchSymbol, nameSimilarity } from './match-symbol.ts';
import type { SymbolPattern } from './symbols.ts';
import type { ModulePaths } from './module-paths.ts';
import { parseSymbol } from './symbols.ts';

/** A symbol that a token may refer to. */
interface Candidate {
	entry: number;
	pattern: SymbolPattern;
	/** Position among the symbols of the term; the most distinctive come first. */
	rank: number;
}

/** A term that a token may stand for. */
export interface Match {
	entry: number;
	score: number;
	/** Whether the token alone is enough to identify the term. */
	sure: boolean;
	/** Whether the term has the same name as the identifier. */
	sharesName: boolean;
	isSymbol: boolean;
}

/** Minimum characters of a name that an identifier can be, folded. */
const MIN_NAME = 4;
/** Maximum characters looked at for the ending of a file. */
const MAX_ENDING = 20;
/** Score of an identifier that is a name and no symbol. */
const NAME_SCORE = 1.5;

export interface TokenMatches {
	/** The terms that a token may stand for, best first. */
	matchesOf(token: CodeToken): Match[];
	/** Whether a path begins with a library of the subject. */
	isLibrary(root: string): boolean;
}

export function createTokenMatches(
	{ entries, libraries: known }: Lexicon,
	modules: ModulePaths,
): TokenMatches {
	const candidates = new Map<string, Candidate[]>();
	const byName = new Map<string, number[]>();
	for (const [entry, { symbols, title, names, covers, everyday }] of entries.entries()) {
		for (const [rank, symbol] of symbols.entries()) {
			for (const pattern of parseSymbol(symbol, modules)) {
				candidates.set(pattern.key, [
					...(candidates.get(pattern.key) ?? []),
					{ entry, pattern, rank },
				]);
			}
		}
		const ordinary = new Set(everyday.map((name) => foldName(name)));
		for (const folded of new Set([title, ...names, ...covers].map((name) => foldName(name)))) {
			if (folded.length < MIN_NAME || ordinary.has(folded)) continue;
			byName.set(folded, [...(byName.get(folded) ?? []), entry]);
		}
	}
	const patterns = [...candidates.values()].flat().map(({ pattern }) => pattern);
	const libraries = new Set([
		...known,
		...patterns.flatMap(({ kind, path }) => (kind === 'name' && path.length > 2 ? path[0]! : [])),
	]);

	/** Terms that an identifier is the name of: `cosineSimilarity`, `layer_norm`. */
	const namedBy = ({ kind, text, imported, path }: CodeToken): readonly number[] => {
		const isModule = imported && path.length === 1;
		if (kind === 'operator' || isModule) return [];
		return byName.get(foldName(text)) ?? [];
	};

	return {
		isLibrary: (root) => libraries.has(root),
		matchesOf: (token) => {
			const best = new Map<number, Match>();
			const listed = keysOf(token).flatMap((key) => candidates.get(key) ?? []);
			for (const { entry, pattern, rank } of listed) {
				const match = matchSymbol(token, pattern);
				if (!match) continue;
				const item = entries[entry]!;
				// Break ties in favor of the term with more relations.
				const similarity = nameSimilarity(token.text, item);
				const score = match.strength + similarity + 0.5 / (1 + rank) + item.related.length / 1000;
				const known = best.get(entry);
				if (known && known.score >= score) continue;
				const sure = match.sure || (known?.sure ?? false);
				const sharesName = similarity === 1;
				best.set(entry, { entry, score, sure, sharesName, isSymbol: true });
			}
			for (const entry of namedBy(token)) {
				if (best.has(entry)) continue;
				const isCompound = /[a-z\d]_?[A-Z]|[a-zA-Z]_[a-zA-Z]/.test(token.text);
				const sure = isCompound && token.kind !== 'string';
				best.set(entry, { entry, score: NAME_SCORE, sure, sharesName: true, isSymbol: false });
			}
			return [...best.values()].sort((a, b) => b.score - a.score);
		},
	};
}

/** What a token may be listed as; a string can be the name of a file. */
function keysOf({ text, kind }: CodeToken): string[] {
	if (kind !== 'string') return [text];
	const ending = /\w(\.[a-z]\w*)$/.exec(text.slice(-MAX_ENDING))?.[1];
	return ending ? [text, ending] : [text];
}
