import { indexPhrases } from '../phrases.ts';
import { wordsOf } from '../sentences.ts';
import type { TermSource } from '../source.ts';
import type { Rule } from './rule.ts';
import { fieldIssue } from './rule.ts';

/** No entry is defined by itself, nor two by each other; a beginner's not by an advanced one. */
export const circularDefinitions: Rule = (content) => {
	const users = usersOf(content.terms);
	return content.terms.flatMap((term) => {
		const used = users.get(term)!;
		const issue = (message: string, hint: string) =>
			fieldIssue(content, term, 'summary', message, hint);
		if (used.has(term)) {
			return issue(`uses its own headword "${term.data.title}"`, 'Say it in other words');
		}
		return [...used].flatMap((other) => {
			const { title, level } = other.data;
			if (term.data.level === 'beginner' && level === 'advanced') {
				return issue(`leans on the advanced term "${title}"`, 'Say it in words a beginner has');
			}
			if (term.slug < other.slug && users.get(other)!.has(term)) {
				const hint = `Define one of them without the other; see ${other.file}`;
				return issue(`defines "${term.data.title}" by "${title}" and the reverse`, hint);
			}
			return [];
		});
	});
};

/** The entries whose headwords stand in the summary of each. */
function usersOf(terms: readonly TermSource[]): Map<TermSource, Set<TermSource>> {
	// "ZIP" and "GruYère" are not "zip" and "gruyère": inner capitals are part of such a name.
	const [written, folded] = [true, false].map((inner) =>
		terms.filter(({ data }) => hasInnerCapitals(data.title) === inner),
	);
	const byWritten = indexPhrases(
		written!.map((term) => [writtenWords(term.data.title), term] as const),
	);
	const byFolded = indexPhrases(folded!.map((term) => [wordsOf(term.data.title), term] as const));
	return new Map(
		terms.map((term) => {
			const { summary } = term.data;
			const found = [...byWritten.find(writtenWords(summary)), ...byFolded.find(wordsOf(summary))];
			return [term, new Set(found.map(({ value }) => value))];
		}),
	);
}

function hasInnerCapitals(title: string): boolean {
	return /\p{Lu}/u.test(title.slice(1));
}

function writtenWords(text: string): string[] {
	return text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
