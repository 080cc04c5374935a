import { indexPhrases } from '../../text/phrase-index.ts';
import { wordsOf } from '../../text/words.ts';
import type { TermSource } from '../source.ts';

/** The entries whose headwords appear in the summary of each entry. */
export function headwordsInSummaries(
	terms: readonly TermSource[],
): ReadonlyMap<TermSource, ReadonlySet<TermSource>> {
	// "ZIP" and "GruYère" are not "zip" and "gruyère": inner capitals are part of such a name.
	const byCase = Map.groupBy(terms, ({ data }) => /\p{Lu}/u.test(data.title.slice(1)));
	const indexBy = (wordsIn: (text: string) => string[], entries: readonly TermSource[] = []) => {
		const index = indexPhrases(entries.map((term) => [wordsIn(term.data.title), term] as const));
		return (text: string) => index.find(wordsIn(text)).map(({ value }) => value);
	};
	const findWritten = indexBy(writtenWords, byCase.get(true));
	const findFolded = indexBy(wordsOf, byCase.get(false));
	return new Map(
		terms.map((term) => {
			const { summary } = term.data;
			return [term, new Set([...findWritten(summary), ...findFolded(summary)])];
		}),
	);
}

function writtenWords(text: string): string[] {
	return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
}
