/** Patterns by which a question is read. */
export interface QuestionPatterns {
	/** Politeness, and what introduces a subject without being part of it. */
	filler: RegExp;
	/** The words that ask: "what is", "how does". */
	opening: RegExp;
	/** What may stand between them and the subject: "one use". */
	afterOpening: RegExp;
	/** Verbs that end a question: "work", "mean". */
	verbEnding: RegExp;
	/** Kinds of text that end a query: "explained", "tutorial". */
	topicEnding: RegExp;
	article: RegExp;
	/** "In <the field>" at the end, with the field as `%`. */
	inField: string;
	/** Two things to be told apart, in two groups. */
	comparisons: readonly RegExp[];
	/** Two things of which one is to be chosen. */
	choices: readonly RegExp[];
	/** Two things whose connection is asked for. */
	connections: readonly RegExp[];
	/** Asks for the second of two things, of which the first is only the setting; one group. */
	need: RegExp;
	/** Asks for a word. */
	nameless: RegExp;
	/** Whether a clause asks at all. */
	asking: RegExp;
	/** Where a clause that asks begins after a comma. */
	clauseStart: RegExp;
	/** What people add to a subject without changing it. */
	aside: RegExp;
	/** What is left around a subject when a question of some kind has been taken away. */
	remnants: readonly (readonly [pattern: RegExp, replacement: string])[];
	/** Whether a text that somebody typed is a question. */
	looksLikeQuestion: RegExp;
	/** Ways to ask for each kind of answer, tried in this order. */
	kinds: readonly (readonly [QuestionKind, RegExp])[];
}

/** What a question asks for. */
export type QuestionKind =
	| 'definition'
	| 'difference'
	| 'connect'
	| 'before'
	| 'next'
	| 'list'
	| 'example'
	| 'formula'
	| 'code'
	| 'pitfalls'
	| 'origin'
	| 'why'
	| 'how';

/** What the engine knows of the language in which a glossary is written. */
export interface Language {
	/** BCP 47 tag; decides collation, letters and where sentences end. */
	tag: string;
	/**
	 * A folded word without what its language adds to it: plurals, spelling variants. The beginning
	 * of a word must fold to the beginning of the folded word, or it is not found while it is typed.
	 *
	 * @param word Lower case, without accents.
	 */
	foldEndings(word: string): string;
	/** What is left of a folded word without its endings. */
	stem(folded: string): string;
	/** Folded words that say nothing of what a text is about. */
	functionWords: ReadonlySet<string>;
	/** What a folded verbal noun shares with the forms of its verb; undefined for other words. */
	nounStem(folded: string): string | undefined;
	/** The same of a folded form of the verb. */
	formStem(folded: string): string;
	/** Words after which comes a verb. */
	beforeVerbs: ReadonlySet<string>;
	/** Words that follow a verb rather than a noun. */
	afterVerbs: ReadonlySet<string>;
	/** Syllables of a word in lower case; a measure of how hard a text is. */
	countSyllables(word: string): number;
	questions: QuestionPatterns;
}
