/** Patterns for parsing questions. */
export interface QuestionPatterns {
	/** Polite phrases and lead-ins that are not part of the subject. */
	filler: RegExp;
	/** Question openings: "what is", "how does". */
	opening: RegExp;
	/** Words between the opening and the subject: "one use". */
	afterOpening: RegExp;
	/** Verbs at the end of a question: "work", "mean". */
	verbEnding: RegExp;
	/** Kinds of text named at the end of a query: "explained", "tutorial". */
	topicEnding: RegExp;
	article: RegExp;
	/** "in <subject>" at the end, with `%` for the subject. */
	inField: string;
	/** Two things to compare, in two groups. */
	comparisons: readonly RegExp[];
	/** Words that compare, other than "or". */
	compares: RegExp;
	/** Two things to choose between, in two groups. */
	choices: readonly RegExp[];
	/** Two things to connect, in two groups. */
	connections: readonly RegExp[];
	/** What stands between the items of a list: commas, "and", "or", "vs.". */
	sideSeparator: RegExp;
	/** Where a side of a comparison ends and the question goes on: "why does one give zeros". */
	sideEnding: RegExp;
	/** What stands between two things that are set against each other: "vs.", "instead of the". */
	joint: RegExp;
	/** Why one thing needs another; one group, for the needed thing. */
	need: RegExp;
	/** Asks for the word for something. */
	reverseLookup: RegExp;
	/** Matches clauses that ask something. */
	asking: RegExp;
	/** Boundary before a clause that asks something. */
	clauseStart: RegExp;
	/** Additions that do not change the subject. */
	aside: RegExp;
	/** Cleanup of a subject after the words of the question have been removed. */
	remnants: readonly (readonly [pattern: RegExp, replacement: string])[];
	/** Words of questions that say nothing of the subject. */
	words: ReadonlySet<string>;
	/** Matches queries that are questions. */
	looksLikeQuestion: RegExp;
	/** Stems of words in passages that advise on what to choose, and on how to avoid a problem. */
	advice: Readonly<Record<'choose' | 'avoid', ReadonlySet<string>>>;
	/** Patterns for each kind of question, in order of precedence. */
	kinds: readonly (readonly [QuestionKind, RegExp])[];
}

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
	| 'choose'
	| 'avoid'
	| 'pitfalls'
	| 'origin'
	| 'why'
	| 'how';

/** Language-specific behavior. */
export interface Language {
	/** BCP 47 tag, used for collation and sentence segmentation. */
	tag: string;
	/** Lower case as the language has it: the Turkish I becomes ı. */
	lower(text: string): string;
	/** Rewrites lowercase letters for which there is a second spelling: ä as ae in German. */
	respell(text: string): string;
	/** Whether titles keep their capital within a sentence. */
	capitalizesNouns: boolean;
	/** Whether an apostrophe separates words: "d'activation". */
	elides: boolean;
	/** Whether accents are foreign to the language, so that its addresses do without them. */
	plainSlugs: boolean;
	/**
	 * Removes plurals and spelling variants. A prefix of a word must fold to a prefix of the folded
	 * word, or search does not find it while it is typed.
	 *
	 * @param word Lowercase, without accents.
	 */
	foldEndings(word: string): string;
	stem(folded: string): string;
	/** Stop words, folded. */
	functionWords: ReadonlySet<string>;
	/** The stem of a verbal noun ("quantization"), equal to `verbStem` of its verb. */
	nounStem(folded: string): string | undefined;
	/** The stem of a verb form ("quantized"). */
	verbStem(folded: string): string;
	/** Words that come before a verb. */
	beforeVerbs: ReadonlySet<string>;
	/** Pronouns that are the subject of a verb in the third person: "this means". */
	subjectPronouns: ReadonlySet<string>;
	/** Words that come after a verb rather than a noun. */
	afterVerbs: ReadonlySet<string>;
	/** Prepositions that introduce where or with what something is asked for, folded. */
	contextPrepositions: ReadonlySet<string>;
	/** Those that introduce a means, of which a general term before them is the occasion. */
	instrumentPrepositions: ReadonlySet<string>;
	/** Undefined where no formula for reading grades is known. */
	countSyllables?: (word: string) => number;
	questions: QuestionPatterns;
}
