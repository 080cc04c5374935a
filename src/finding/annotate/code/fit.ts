import { foldName } from '../../../text/names.ts';
import type { LexicalEntry } from '../lexicon.ts';
import type { CodeToken } from './read-code.ts';
import type { SymbolPattern } from './symbols.ts';

/** How well a token fits a symbol, and whether the token alone leaves no doubt that it is meant. */
export type Strength = { strength: number; sure: boolean };

/** How well a token fits a symbol; undefined if not at all. */
export function fitOf(
	token: CodeToken,
	{ kind, path, key, value }: SymbolPattern,
): Strength | undefined {
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
function isSetTo({ value: set = '' }: CodeToken, value: string): boolean {
	if (set.length > value.length + 2) return false;
	const written = set.replace(/^(['"])(.*)\1$/, '$2');
	return written.toLowerCase() === value.toLowerCase();
}

/** A dotted symbol fits where no part of the token's own path speaks against it. */
function pathFit({ path, imported }: CodeToken, symbol: readonly string[]): Strength | undefined {
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

/** Whether a name says by itself what it is: `LayerNorm`, `num_key_value_heads`. */
function isTelling(name: string): boolean {
	return /[a-z\d][A-Z]/.test(name) || name.split('_').filter(Boolean).length >= 3;
}

/** 1 if the identifier is the entry's name in other letters, less if it contains it. */
export function resemblance(identifier: string, { title, names }: LexicalEntry): number {
	const folded = foldName(identifier);
	const shares = [title, ...names].map((name) => {
		const other = foldName(name);
		if (other.length < 3) return 0;
		if (folded === other) return 1;
		return folded.includes(other) ? 0.7 * (other.length / folded.length) + 0.2 : 0;
	});
	return Math.max(...shares);
}
