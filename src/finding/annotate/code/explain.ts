import type { Annotation } from '../annotate.ts';
import type { Lexicon } from '../lexicon.ts';
import { fitOf, resemblance } from './fit.ts';
import type { Language } from './parse.ts';
import type { CodeToken } from './read-code.ts';
import { readCode } from './read-code.ts';
import type { SymbolPattern } from './symbols.ts';
import { readSymbol } from './symbols.ts';

/** A symbol of an entry that a token may be. */
interface Claim {
	entry: number;
	pattern: SymbolPattern;
	/** Its place among the symbols of the entry; the first are the most telling. */
	place: number;
}

/** A claim that fits a token; the higher the score the better. */
interface Fit {
	entry: number;
	score: number;
	/** Whether the token alone leaves no doubt that a symbol of the glossary is meant. */
	sure: boolean;
	/** Whether the entry is called like the identifier. */
	isNamesake: boolean;
}

/** Entries without doubt that a program must have, if it imports nothing known, for others to count. */
const ENOUGH = 2;
/** Names of two words, of different entries, that do the same together. */
const ENOUGH_COMPOUNDS = 3;

export type Explain = (code: string, language?: Language) => Annotation[];

/**
 * Finds the identifiers, arguments and strings of a program that are symbols of entries: the first
 * place of each, with the entries it stands for, the nearest first. Words that any program could
 * use count only where what they stand for is tied to what is there without doubt. Of a program
 * longer than `CODE_LIMIT` only the beginning is read.
 */
export function createExplain({ entries }: Lexicon): Explain {
	const claims = new Map<string, Claim[]>();
	for (const [entry, item] of entries.entries()) {
		for (const [place, symbol] of item.symbols.entries()) {
			for (const pattern of readSymbol(symbol)) {
				const known = claims.get(pattern.key) ?? [];
				claims.set(pattern.key, [...known, { entry, pattern, place }]);
			}
		}
	}

	const libraries = new Set(
		[...claims.values()]
			.flat()
			.flatMap(({ pattern: { kind, path } }) =>
				kind === 'name' && path.length > 2 ? path[0]! : [],
			),
	);

	const fitsOf = (token: CodeToken): Fit[] => {
		const best = new Map<number, Fit>();
		for (const { entry, pattern, place } of claims.get(token.text) ?? []) {
			const fit = fitOf(token, pattern);
			if (!fit) continue;
			const item = entries[entry]!;
			// Of two that fit alike, the one that more of the glossary is tied to is likelier.
			const alike = resemblance(token.text, item);
			const score = fit.strength + alike + 0.5 / (1 + place) + item.related.length / 1000;
			const known = best.get(entry);
			if (known && known.score >= score) continue;
			best.set(entry, {
				entry,
				score,
				sure: fit.sure || (known?.sure ?? false),
				isNamesake: alike === 1,
			});
		}
		return [...best.values()].sort((a, b) => b.score - a.score);
	};

	return (code, language) => {
		const tokens = readCode(code, language);
		const found = tokens
			.map((token) => ({ token, fits: fitsOf(token) }))
			.filter(({ fits }) => fits.length > 0);
		const sure = new Set(
			found.flatMap(({ fits }) => fits.filter((fit) => fit.sure).map(({ entry }) => entry)),
		);
		const compounds = new Set(
			found.filter(({ token }) => /[a-z]_[a-z]/.test(token.text)).map(({ fits }) => fits[0]!.entry),
		);
		const inField =
			sure.size >= ENOUGH ||
			compounds.size >= ENOUGH_COMPOUNDS ||
			tokens.some(({ imported, path }) => imported && libraries.has(path[0]!));
		const certain = new Set([...sure, ...compounds]);
		const ties = ({ entry }: Fit) =>
			entries[entry]!.related.filter((other) => certain.has(other)).length +
			Number(certain.has(entry));
		const isMeant = (token: CodeToken, fit: Fit) =>
			fit.sure ||
			(inField &&
				(token.text.includes('_') ||
					(token.kind === 'keyword' && token.imported) ||
					ties(fit) >= tiesNeeded(token)));
		const seen = new Set<string>();
		return found.flatMap(({ token, fits }): Annotation[] => {
			if (seen.has(token.text)) return [];
			const last = fits.findLastIndex((fit) => isMeant(token, fit));
			if (last < 0) return [];
			// The entry that is called like the identifier needs no further tie.
			const meant = fits.filter((fit, i) => isMeant(token, fit) || (i < last && fit.isNamesake));
			seen.add(token.text);
			const slugs = meant.map(({ entry }) => entries[entry]!.slug);
			return [{ start: token.start, end: token.end, slugs, certain: true }];
		});
	};
}

/** The less a name says, the more entries it must be tied to. */
function tiesNeeded({ text, kind }: CodeToken): number {
	if (text.length <= 2) return 3;
	return kind === 'name' && /^[a-z]+$/.test(text) ? 2 : 1;
}
