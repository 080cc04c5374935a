import { foldName } from '../../../text/names.ts';
import type { LexicalEntry } from '../lexicon.ts';
import type { CodeToken } from './code-token.ts';
import type { SymbolPattern } from './symbols.ts';

/** How well a token matches a symbol, and whether the token alone is enough to identify it. */
export type SymbolMatch = { strength: number; sure: boolean };

/** Matches a token against a symbol; undefined if it does not match. */
export function matchSymbol(
	token: CodeToken,
	{ kind, path, key, value, argument, isScoped = false }: SymbolPattern,
): SymbolMatch | undefined {
	if (kind === 'operator' || token.kind === 'operator') {
		return kind === token.kind ? { strength: 1, sure: false } : undefined;
	}
	if (kind === 'string') {
		// Values in configuration files may be unquoted.
		const isValue = token.kind === 'name' && token.path.length === 1 && /[-_]/.test(key);
		if (token.kind !== 'string' && !isValue) return undefined;
		if (path.length > 0 && path.at(-1) !== token.callee.at(-1)) return undefined;
		const isSet = argument !== undefined && token.argument === argument;
		if (argument && token.argument && !isSet) return undefined;
		const sure = token.kind === 'string' && /\w[-_/]\w|^\W{3}$|^\.\w/.test(key);
		return { strength: isSet ? 2.2 : 2, sure };
	}
	const sure = isDistinctive(key);
	if (token.kind === 'string') {
		return kind === 'name' && (sure || key.includes('_')) ? { strength: 1, sure } : undefined;
	}
	if (kind === 'keyword') {
		if (value && !hasValue(token, value)) return undefined;
		if (token.kind === 'name' && (token.imported || token.path.length > 1)) return undefined;
		if (path.length > 0) {
			return token.callee.at(-1) === path.at(-1) ? { strength: 3, sure: true } : undefined;
		}
		return { strength: token.kind === 'keyword' ? 1.2 : 0.8, sure };
	}
	if (isScoped && token.kind === 'name' && token.path.length === 1) {
		return token.anyPackage ? { strength: 1.5, sure: true } : undefined;
	}
	if (isScoped && !token.imported) return undefined;
	if (path.length > 1) return matchPath(token, path);
	// An import of the library itself.
	if (token.kind === 'name' && token.imported) {
		return { strength: 1.5, sure: sure || token.path[0] === key };
	}
	return { strength: 1, sure };
}

/** Ignores case and quotes: Python writes True, JSON and YAML write true. */
function hasValue({ value: set = '' }: CodeToken, value: string): boolean {
	if (set.length > value.length + 2) return false;
	const written = set.replace(/^(['"])(.*)\1$/, '$2');
	return written.toLowerCase() === value.toLowerCase();
}

/** A dotted symbol matches if no part of the token's path contradicts it. */
function matchPath(
	{ path, imported }: CodeToken,
	symbol: readonly string[],
): SymbolMatch | undefined {
	const last = symbol.at(-1)!;
	const distinctive = isDistinctive(last);
	if (path.length === 1) {
		// A library's name that no one else would choose needs no import.
		const isChosen = /[a-z\d]_[a-z\d]|[A-Z].*[A-Z]/.test(last);
		if (!distinctive && !isChosen) return undefined;
		return { strength: 1, sure: distinctive || symbol.length > 2 };
	}
	if (imported) {
		if (path[0] !== symbol[0]) return undefined;
		return { strength: path.at(-2) === symbol.at(-2) ? 2 : 1.8, sure: true };
	}
	if (path.at(-2) === symbol.at(-2)) return { strength: 2, sure: distinctive };
	// A method, whatever the object is called in this program.
	const isMethod = startsAtObject(symbol) || /^[A-Z]/.test(symbol.at(-2)!);
	return distinctive || isMethod ? { strength: 0.9, sure: distinctive } : undefined;
}

function startsAtObject(symbol: readonly string[]): boolean {
	return symbol.length === 2 && /^[a-z]+$/.test(symbol[0]!);
}

/** Whether a name is specific enough on its own, such as `LayerNorm` or `num_key_value_heads`. */
function isDistinctive(name: string): boolean {
	return /[a-z\d][A-Z]/.test(name) || name.split('_').filter(Boolean).length >= 3;
}

/** 1 if the identifier equals a name of the term once folded, less if it contains one. */
export function nameSimilarity(identifier: string, { title, names, covers }: LexicalEntry): number {
	const folded = foldName(identifier);
	const scores = [title, ...names, ...covers].map((name) => {
		const other = foldName(name);
		if (other.length < 3) return 0;
		if (folded === other) return 1;
		return folded.includes(other) ? 0.7 * (other.length / folded.length) + 0.2 : 0;
	});
	return Math.max(...scores);
}
