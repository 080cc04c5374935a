import type { Language, QuestionPatterns } from '../language.ts';

const NEVER = /(?!)/;
const NO_WORDS: ReadonlySet<string> = new Set();

const NO_QUESTIONS: QuestionPatterns = {
	filler: NEVER,
	opening: NEVER,
	afterOpening: NEVER,
	verbEnding: NEVER,
	topicEnding: NEVER,
	article: NEVER,
	inField: '',
	comparisons: [],
	compares: NEVER,
	choices: [],
	connections: [],
	sideSeparator: NEVER,
	sideEnding: NEVER,
	joint: NEVER,
	need: NEVER,
	reverseLookup: NEVER,
	asking: NEVER,
	clauseStart: NEVER,
	aside: NEVER,
	remnants: [],
	words: NO_WORDS,
	looksLikeQuestion: /[?？؟;፧]\s*$/,
	advice: { choose: NO_WORDS, avoid: NO_WORDS },
	kinds: [],
};

/** A language without rules of its own: words are compared as they are written. */
export const OTHER: Language = {
	tag: 'en',
	lower: (text) => text.toLowerCase(),
	respell: (text) => text,
	capitalizesNouns: false,
	elides: false,
	plainSlugs: false,
	foldEndings: (word) => word,
	stem: (word) => word,
	functionWords: NO_WORDS,
	nounStem: () => undefined,
	verbStem: (word) => word,
	beforeVerbs: NO_WORDS,
	subjectPronouns: NO_WORDS,
	afterVerbs: NO_WORDS,
	contextPrepositions: NO_WORDS,
	instrumentPrepositions: NO_WORDS,
	questions: NO_QUESTIONS,
};
