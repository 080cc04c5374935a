import type { QuestionKind, QuestionPatterns } from '../language.ts';
import { OTHER } from './other.ts';

/** How questions are asked in a language, as patterns without flags. */
export interface QuestionForms {
	/** What opens a question, up to its subject. */
	opening: string;
	/** What ends it, after its subject. */
	ending: string;
	/** What comes before a question or its subject without meaning anything. */
	filler: string;
	article: string;
	/** Two things to compare, in two groups. */
	comparisons: readonly string[];
	/** Words that compare, other than "or". */
	compares: string;
	/** Two things to connect, in two groups. */
	connections: readonly string[];
	/** "a or b". */
	choices: readonly string[];
	/** What stands between the items of a list. */
	sideSeparator: string;
	/** Matches queries that are questions. */
	looksLikeQuestion: string;
	/** By kind, in order of precedence. */
	kinds: readonly (readonly [QuestionKind, string])[];
	/** Words of questions that say nothing of the subject, separated by blanks. */
	words: string;
}

/** Patterns for the questions of a language whose forms are few. */
export function questionsFrom(forms: QuestionForms): QuestionPatterns {
	const pattern = (source: string) => new RegExp(source, 'iu');
	return {
		...OTHER.questions,
		filler: pattern(forms.filler),
		opening: pattern(forms.opening),
		verbEnding: pattern(forms.ending),
		topicEnding: pattern(forms.ending),
		article: pattern(forms.article),
		comparisons: forms.comparisons.map(pattern),
		compares: pattern(forms.compares),
		connections: forms.connections.map(pattern),
		choices: forms.choices.map(pattern),
		sideSeparator: pattern(forms.sideSeparator),
		looksLikeQuestion: pattern(`${forms.looksLikeQuestion}|[?？؟]\\s*$`),
		kinds: forms.kinds.map(([kind, source]) => [kind, new RegExp(source, 'giu')] as const),
		words: wordSet(forms.words),
	};
}

export function wordSet(words: string): ReadonlySet<string> {
	return new Set(words.trim().split(/\s+/));
}
