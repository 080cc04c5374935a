/** What the words of a language say about the symbols of formulas. */
export interface DefinitionWords {
	/** Begin a sentence that introduces symbols. */
	openers: ReadonlySet<string>;
	/** Begin a clause about a case, which defines nothing. */
	conditions: ReadonlySet<string>;
	/** Before a name. */
	determiners: ReadonlySet<string>;
	indefinite: RegExp;
	/** To be left out at the start of a meaning. */
	articles: RegExp;
	/** Can come before a name in a list of symbols. */
	beforeNames: ReadonlySet<string>;
	/** Introduce a name with its article. */
	introducers: ReadonlySet<string>;
	/** Can come before a number of things. */
	beforeNumbers: ReadonlySet<string>;
	ands: ReadonlySet<string>;
	withs: ReadonlySet<string>;
	of: string;
	/** "let n be", as the first word of the sentence and the one after the symbol. */
	lets: RegExp;
	/** Can come before a symbol that is said to be something. */
	clauseStarts: ReadonlySet<string>;
	/** Those after which the verb can be missing: "with A the area". */
	gapped: ReadonlySet<string>;
	/** Between a symbol and its meaning. */
	copulas: ReadonlySet<string>;
	/** A meaning can begin with one of these. */
	meaningStarts: ReadonlySet<string>;
	questionWords: ReadonlySet<string>;
	/** End a meaning. */
	meaningEnds: ReadonlySet<string>;
	/** After "and" and the next symbol. */
	afterNext: ReadonlySet<string>;
	/** Meanings that need another sentence. */
	vague: RegExp;
	/** Words that no name contains. */
	boundaries: ReadonlySet<string>;
	/** Those that can end a meaning. */
	pronouns: ReadonlySet<string>;
	/** Names that are complete only with what follows: "the set M of whole wheels". */
	partitives: ReadonlySet<string>;
	/** Names of what a whole formula states, which none of its symbols means. */
	statements: RegExp;
	/** Words that cannot be the last one of a name. */
	notHeads: ReadonlySet<string>;
	adverbs: RegExp;
	/** Words that can be names only after an article. */
	participles: RegExp;
	verbs: ReadonlySet<string>;
	/** Whether a noun may be a plural. */
	isPlural(word: string): boolean;
	numberOf(things: string): string;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const EN_DEFINITIONS: DefinitionWords = {
	openers: set('with for given let where here suppose take write and'),
	conditions: set('if when whenever once unless whether until because since while though although'),
	determiners: set('a an the its their each every any'),
	indefinite: /^an?$/i,
	articles: /^(?:the|an?|its|their)(?:\s+|$)/i,
	beforeNames: set('with for and at in of or by given where over on to from into under'),
	introducers: set('with for and'),
	beforeNumbers: set(
		'of with for all the by in from at over among after within any these first last top its to into has have',
	),
	ands: set('and or'),
	withs: set('with'),
	of: 'of',
	lets: /^let be$/i,
	clauseStarts: set('where here with and let'),
	gapped: set('with and let where'),
	copulas: new Set([
		'is',
		'are',
		'denotes',
		'denote',
		'represents',
		'holds',
		'stands for',
		'stand for',
	]),
	meaningStarts: set('the a an how what its their'),
	questionWords: set('how what'),
	meaningEnds: set(
		'which where so because while but whereas if unless when since called then here mostly usually typically chosen whose',
	),
	afterNext: set('for stands to those that'),
	vague: /^(?:two|three|four|same|former|latter|only|one|other|more|less|larger|smaller|whole)\b/,
	boundaries: set(
		'with for of at in on by from to into over under between among per against after before within without across through about around near up down than like until via versus and or but nor if when where while because since so that which who whose whom then thus hence therefore whether once unless not only also this these those such some no both either neither all let given suppose as it they we you one there here even just too very most least more less its their his her our your plus minus times same other another what how why two three four five six seven eight nine ten hundred thousand million many few several',
	),
	pronouns: set('it them'),
	partitives: set(
		'set class sequence list table vector matrix share probability sum batch window collection family string group pair map product total fraction part chance sample rate dictionary matrices vectors pool',
	),
	statements:
		/(?:approximation|condition|equations?|identity|inequality|formula|rule|relation|constraint|result|law|assumption|definition|update|setting|settings|choice|claim|limit|fact|version|form|expression|theorem|property)$/,
	notHeads: set(
		'given same new different large larger largest small smaller smallest certain next first last second third half zero other whole entire single true old current resulting following above below equal high higher low lower big bigger finite whatever full plain long longer short shorter every fewer many few much often always never still again now where wherever positive negative growing random optimal best modern typical usual common letter letters symbol sign case way kind sort type thing things time times example instance say write writes call calls fix keep draw choose pick linear continuous differentiable smooth convex invertible general fine trainable one ones number numbers quantity quantities square squares result results wrong right correct good bad strict raw frozen hidden top forbidden existing lowest highest nearest fewest together local global independent',
	),
	adverbs: /(?:ly|ed)$/i,
	participles: /\wing$/,
	verbs: set(
		'is are was were be been has have had does do gives give takes take uses use minimizes maximizes computes compute equals equal adds add multiplies multiply divides divide becomes become holds hold makes make needs need contains contain sends send returns return means mean yields yield satisfies satisfy replaces replace follows follow grows grow falls fall lies lie stays stay reaches reach exceeds exceed approaches approach belongs belong says say tells tell shows show stands stand keeps keep leaves leave lets predicts predict depends depend increases increase decreases decrease shrinks shrink rises rise move goes go comes come plays play sets tends tend applies apply acts act works work differs differ matters matter counted drops loses fits sees asks appears occurs carries carry reads read writes write pulls pushes sits starts ends begins varies vanishes disappears cancels cancel remains decides decide determines controls control produces produce reduces reduce requires require adjusts removes allows runs happens selects picks chooses passes gets puts trains covers raises lowers weighs exists wins beats likes thinks can may will must would should could cannot suggests suggest proves prove sorts sort compares compare finds find squeezes fixes fix enters enter hits wants learns learn treats treat splits split explains explain crosses meets met drives drive solves solve assigns assign adapts penalizes penalises approximates lifts lift fails fail stores store touches hangs joins repeats widens narrows wobbles given called along',
	),
	isPlural: (word) => /[^s]s$/.test(word) && !/(?:us|is)$/.test(word),
	numberOf: (things) => `number of ${things}`,
};
