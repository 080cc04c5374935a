import { foldName } from '../../glossary/names.ts';
import type { Annotation } from '../annotate.ts';
import type { LexicalEntry, Lexicon } from '../lexicon.ts';
import type { CodeToken, Language } from './read-code.ts';
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
 * use count only where what they stand for is tied to what is there without doubt.
 */
export function createExplain({ entries }: Lexicon): Explain {
	const claims = new Map<string, Claim[]>();
	for (const [entry, item] of entries.entries()) {
		for (const [place, symbol] of item[4].entries()) {
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
			const score = fit.strength + alike + 0.5 / (1 + place) + item[5].length / 1000;
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
			entries[entry]![5].filter((other) => certain.has(other)).length + Number(certain.has(entry));
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
			const slugs = meant.map(({ entry }) => entries[entry]![0]);
			return [{ start: token.start, end: token.end, slugs, certain: true }];
		});
	};
}

type Strength = { strength: number; sure: boolean } | undefined;

/** How well a token fits a symbol; undefined if not at all. */
function fitOf(token: CodeToken, { kind, path, key, value }: SymbolPattern): Strength {
	if (kind === 'operator' || token.kind === 'operator') {
		return kind === token.kind ? { strength: 1, sure: false } : undefined;
	}
	if (kind === 'string') {
		// The value of a key in a configuration file stands there without quotes.
		const isValue = token.kind === 'name' && token.path.length === 1 && /[-_]/.test(key);
		if (token.kind !== 'string' && !isValue) return undefined;
		if (path.length > 0 && path.at(-1) !== token.callee.at(-1)) return undefined;
		return { strength: 2, sure: token.kind === 'string' && /\w[-_/]\w/.test(key) };
	}
	const sure = isTelling(key);
	if (token.kind === 'string') {
		return kind === 'name' && (sure || key.includes('_')) ? { strength: 1, sure } : undefined;
	}
	if (kind === 'keyword') {
		if (value && !isSetTo(token, value)) return undefined;
		if (token.kind === 'name' && (token.imported || token.path.length > 1)) return undefined;
		if (path.length > 0) {
			return token.callee.at(-1) === path.at(-1) ? { strength: 2, sure: true } : undefined;
		}
		return { strength: token.kind === 'keyword' ? 1.2 : 0.8, sure };
	}
	if (path.length > 1) return pathFit(token, path);
	// The library itself, imported.
	if (token.kind === 'name' && token.imported) {
		return { strength: 1.5, sure: sure || token.path[0] === key };
	}
	return { strength: 1, sure };
}

/** Python writes True, JSON and YAML write true; strings may stand in either quotes or in none. */
function isSetTo(token: CodeToken, value: string): boolean {
	const written = token.value?.replace(/^(['"])(.*)\1$/, '$2') ?? '';
	return written.toLowerCase() === value.toLowerCase();
}

/** A dotted symbol fits where no part of the token's own path speaks against it. */
function pathFit({ path, imported }: CodeToken, symbol: readonly string[]): Strength {
	const last = symbol.at(-1)!;
	const telling = isTelling(last);
	if (path.length === 1) return telling ? { strength: 1, sure: true } : undefined;
	if (imported) {
		if (path[0] !== symbol[0]) return undefined;
		return { strength: path.at(-2) === symbol.at(-2) ? 2 : 1.8, sure: true };
	}
	if (path.at(-2) === symbol.at(-2)) return { strength: 2, sure: telling };
	// A method of an object, whatever the object is called here.
	const isMethod = isObject(symbol) || /^[A-Z]/.test(symbol.at(-2)!);
	return telling || isMethod ? { strength: 0.9, sure: telling } : undefined;
}

function isObject(symbol: readonly string[]): boolean {
	return symbol.length === 2 && /^[a-z]+$/.test(symbol[0]!);
}

/** The less a name says, the more entries it must be tied to. */
function tiesNeeded({ text, kind }: CodeToken): number {
	if (text.length <= 2) return 3;
	return kind === 'name' && /^[a-z]+$/.test(text) ? 2 : 1;
}

/** Whether a name says by itself what it is: `LayerNorm`, `num_key_value_heads`. */
function isTelling(name: string): boolean {
	return /[a-z\d][A-Z]/.test(name) || name.split('_').filter(Boolean).length >= 3;
}

/** 1 if the identifier is the entry's name in other letters, less if it contains it. */
function resemblance(identifier: string, [, title, names]: LexicalEntry): number {
	const folded = foldName(identifier);
	const shares = [title, ...names].map((name) => {
		const other = foldName(name);
		if (other.length < 3) return 0;
		if (folded === other) return 1;
		return folded.includes(other) ? 0.7 * (other.length / folded.length) + 0.2 : 0;
	});
	return Math.max(...shares);
}
