import type { Annotation } from '../annotate.ts';
import type { Lexicon } from '../lexicon.ts';
import type { CodeToken } from './code-token.ts';
import { createModulePaths } from './module-paths.ts';
import type { CodeLanguage } from './parse.ts';
import { readCode } from './read-code.ts';
import type { Match } from './token-matches.ts';
import { createTokenMatches } from './token-matches.ts';

/** Minimum sure terms for generic identifiers to count in a program that imports no known library. */
const MIN_SURE_TERMS = 2;
/** Alternative minimum: compound identifiers of different terms. */
const MIN_COMPOUNDS = 3;

export type Explain = (code: string, language?: CodeLanguage) => Annotation[];

/**
 * Finds the identifiers, arguments and strings of a program that are symbols of terms: the first
 * occurrence of each, with its terms, most likely first. Generic identifiers count only if their
 * terms are related to sure ones. Reads at most `CODE_LIMIT` characters.
 */
export function createExplain(lexicon: Lexicon): Explain {
	const { entries } = lexicon;
	const modules = createModulePaths(lexicon.imports);
	const { matchesOf, isLibrary } = createTokenMatches(lexicon, modules);
	return (code, language) => {
		const tokens = readCode(code, language, modules);
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
			tokens.some(({ imported, path: [root] }) => {
				return imported && isLibrary(root!);
			});
		const certain = new Set([...sure, ...compounds]);
		const countRelated = ({ entry }: Match) =>
			entries[entry]!.related.filter((other) => certain.has(other)).length +
			Number(certain.has(entry));
		const isIncluded = (token: CodeToken, match: Match) =>
			match.sure ||
			(isOnTopic &&
				(token.text.includes('_') ||
					(token.kind === 'keyword' && token.imported) ||
					countRelated(match) >= minRelated(token, match)));
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
function minRelated({ text, kind }: CodeToken, { sharesName, isSymbol }: Match): number {
	if (text.length <= 2) return 3;
	if (sharesName) return isSymbol ? 0 : 1;
	return kind === 'name' && /^[a-z]+$/.test(text) ? 2 : 1;
}
