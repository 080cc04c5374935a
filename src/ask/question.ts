import { parseQuery } from '../search/query.ts';

/** What a question asks for. */
export const QUESTION_KINDS = [
	'definition',
	'difference',
	'connect',
	'before',
	'next',
	'list',
	'example',
	'formula',
	'code',
	'pitfalls',
	'origin',
	'why',
	'how',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export interface Question {
	kind: QuestionKind;
	/** What it is about, without the words that ask. */
	subject: string;
	/** The two things it asks about, for differences and connections. */
	pair?: readonly [string, string] | undefined;
	/** Whether the thing is described because its name is not known. */
	described?: boolean;
	/** The part of the text that asks; people often say first why they do. */
	clause: string;
}

/** Patterns of each kind, tried in this order; what a pattern matches is not part of the subject. */
const PATTERNS: readonly (readonly [QuestionKind, RegExp])[] = [
	[
		'before',
		/\b(?:pre-?requisites?(?: (?:for|of|to))?(?: (?:understand|learn)(?:ing)?)?|what (?:should|do|must) (?:i|one|you) (?:need to |have to )?(?:know|learn|read|understand|study) (?:first|before)(?: (?:i )?(?:start |begin )?(?:learn|read|stud|understand|tackl)\w*)?(?: (?:about|to))?|(?:to|before i?) (?:understand|learn|read|study|start)(?:ing)?(?: (?:with|about))?|what background (?:do|should) i (?:need|have)(?: for)?|background (?:for|needed for)|need to know (?:before|first)|(?:i'?d like|i want|i would like) to (?:read up|learn|get into)(?: (?:on|about))?|to know first|what comes before|what does .* (?:build|rest|depend) on)\b/gi,
	],
	[
		'next',
		/\b(?:what (?:should|can|do|could) i (?:learn|read|study|look at) (?:next|after|now)|(?:where|what) (?:to|do i) (?:go|learn|read) (?:next|after|from)|what (?:builds?|depends?|rests?) on|what (?:does|do) (?:it )?(?:unlock|open up|lead to)|(?:ok )?i (?:finally |now )?(?:get|got|understand|understood|know|learned|finished) |once i'?ve (?:understood|learned|read) (?:it|that)?|what comes (?:next|after)|what next after|next steps? after|now,? what)\b/gi,
	],
	[
		'connect',
		/\b(?:have to do with|has to do with|(?:is|are|get|how (?:is|are|do|does)) .+ (?:connect(?:ed|s)?|related?|relates|linked?|tied?) (?:to|with)|(?:connection|link|relation(?:ship)?|path|way) (?:between|from)|connect .+ (?:to|with|and)|relate(?:s)? to)\b/gi,
	],
	[
		'list',
		/\b(?:(?:a )?list (?:of|all)|what (?:are the )?(?:different |main |common |various )?(?:kinds?|types?|sorts?|variants?|families|varieties|parts?|components?|members?|flavou?rs?) (?:of|are|does)|(?:kinds?|types?|variants?) of|(?:which|what) (?:other )?(?=.+ (?:are there|exist))|name (?:some|all|the)|are there|exist(?: in)?|methods? (?:exist|are there)|examples of different)\b/gi,
	],
	[
		'example',
		/\b(?:(?:(?:an?|one|some|concrete|simple|worked|small|numerical|toy|the|real|good|me) )*examples?(?: (?:of|for|with|with numbers|in numbers))?|show me|with (?:actual |real |concrete )?numbers|worked out|for instance|illustrat(?:e|ion of))\b/gi,
	],
	[
		'formula',
		/\b(?:(?:the )?(?:formula|equation|update rule|closed form|maths?|expression|derivation)(?: (?:for|of|behind|pls|please|equation))*|(?:defined|written|expressed|computed) (?:mathematically|formally)|mathematical(?:ly)?(?: definition(?: of)?)?|formal definition(?: of)?|in (?:math|symbols|mathematical terms))\b/gi,
	],
	[
		'code',
		/\b(?:how (?:do|can|to|would) (?:i |you |we |one )?(?:implement|code|call)|implement(?:ation of|ing)?|code (?:for|example(?: of)?|snippet(?: for)?)|in (?:code|python|javascript)|which (?:function|class|parameter|argument) (?:is|does|sets))\b/gi,
	],
	[
		'pitfalls',
		/\b(?:(?:common |typical |frequent |usual )?(?:mistakes?|pitfalls?|errors?|traps?|gotchas?|problems?|drawbacks?|downsides?|disadvantages?|limits?|limitations?|weaknesses|issues|caveats?)(?: (?:people make|do people make))?(?: (?:with|of|when|in|using|about|to avoid))*|what (?:can|could|might|does|usually) (?:usually )?(?:go|goes) wrong(?: (?:with|when|if))?|go(?:es)? wrong (?:with|when|if)|when (?:does|do|should) (?:.+ )?(?:fail|not be used|break)|watch out for(?: (?:with|when|in))?|be careful (?:with|about))\b/gi,
	],
	[
		'origin',
		/\b(?:who (?:invented|introduced|discovered|proposed|came up with|coined|created|made|developed)|when (?:was|were) (?=.+ (?:invented|introduced|discovered|proposed|published))|(?:invented|introduced|discovered|proposed|published)$|which paper (?:introduced|proposed|is behind)|(?:original )?paper (?:on|for|behind)|history of|origins? of|where (?:does|do) .* come from)\b/gi,
	],
	[
		'why',
		/\b(?:why(?: (?:would|should|do|does|did|is|are|can|can't|not))?(?: (?:i|we|you|one|everyone|everybody|people|anyone))?(?: (?:bother|need|have|want|use|keep|still))?(?: (?:to|adding|using|with))?|what(?:'s|s| is| are) (?:.* )?(?:the )?(?:point|purpose|benefits?|advantages?|good|use|reason) (?:of|in|for|to)(?: (?:using|having))?|what (?:is|are) .+ good for|good for|useful|matters?|the reason (?:for|behind)|motivation (?:for|behind)|worth (?:it|using))\b/gi,
	],
	[
		'how',
		/\b(?:how(?:'s| is| are| do| does| did| can| could| should| would| to)?(?: (?:i|we|you|one|people|they))?(?: (?:actually|exactly|really))?|the steps (?:of|in)|mechanism (?:of|behind)|(?:works?|working)$|inner workings of|step by step)\b/gi,
	],
];

const ASKING =
	/\b(?:what|why|how|which|who|when|where|difference|example|formula|equation|show|explain|define|is|are|does|do|can|list|prerequisites?|vs|versus|link|connect\w*|meaning)\b/i;

const CONNECTIONS: readonly RegExp[] = [
	/what (?:does|do|has|have) (.+?) (?:have|got|has)? ?to do with (.+)/i,
	/how (?:is|are|does|do|can) (.+?) (?:connected|related|relate|linked|tied|connect) (?:to|with) (.+)/i,
	/(?:connection|link|relation|relationship|path|way) (?:between|from) (.+?) (?:and|to|with) (.+)/i,
	/how (?:are|do) (.+?) and (.+?) (?:connected|related|linked|connect|relate|tied|interact)/i,
	/(?:is|are) (.+?) (?:connected|related|linked|tied) (?:to|with) (.+)/i,
	/connect (.+?) (?:and|to|with) (.+)/i,
];

const CHOICES: readonly RegExp[] = [
	/when (?:is|are|should i use|to use) (.+?) (?:better|preferable|preferred|worse) (?:than|to|over) (.+)/i,
	/(?:should i (?:use|choose|pick|take)|use) (.+?) or (.+)/i,
	/(.+?),? (?:and )?(?:how|what).*\b(?:differ(?:ent|s|ence)?)\b.*? (?:from|to|than) (.+)/i,
	/(?:tell|distinguish) (.+?) (?:from|apart from|and) (.+)/i,
	/what(?:'s|s| is)? (.+?) (?:that|which) (.+?) (?:isn'?t|is not|doesn'?t)/i,
];

/** Asks for a word. */
const NAMELESS =
	/\b(?:what(?:'s|s| is| was)? (?:the |that )?(?:name|word|term)(?: called)?(?: (?:for|of)(?: (?:that|this|it)\b)?)?|what (?:do|would|does) (?:you|we|they|one|people) call (?:it|this|that|the)?|(?:is there|there is) (?:a|an|any) (?:name|word|term) (?:for|when)|what(?:'s|s| is) (?:it|this|that) called|how (?:do|does) (?:you|one) call)\b/i;

/** What people add to a subject without changing it. */
const ASIDE =
	/,.*$|\s+(?:like (?:i'?m|i am|to a|for a).*|in (?:plain|simple|other|your own) (?:words|english|terms).*|to me|at all|so much|these days|in practi[cs]e|please|pls)$/i;

function describedThing(text: string, subjects: readonly string[]): Question {
	const line = text.trim().replace(/\s+/g, ' ').replaceAll('’', "'");
	const rest = line.replace(NAMELESS, ' ').replace(/\s+/g, ' ').trim();
	return { kind: 'definition', subject: subjectOf(rest, subjects), described: true, clause: rest };
}

/**
 * Reads what a question asks for, as people put it.
 *
 * @param subjects Names of the field the glossary is about.
 * @example readQuestion('formula for curd yield?') // kind 'formula', subject 'curd yield'
 */
export function readQuestion(text: string, subjects: readonly string[] = []): Question {
	const description = NAMELESS.exec(text);
	if (description) return describedThing(text, subjects);
	const clause = askingClause(text);
	const connected = firstMatch(CONNECTIONS, clause);
	if (connected) return pairQuestion('connect', connected, clause);
	const [opening = ''] = text.split(/[,.;?]/);
	const pair =
		parseQuery(clause, subjects).compared ??
		parseQuery(opening, subjects).compared ??
		firstMatch(CHOICES, clause);
	if (pair) return pairQuestion('difference', pair, clause);
	for (const [kind, pattern] of PATTERNS) {
		if (kind === 'connect' || clause.search(pattern) < 0) continue;
		const rest = clause.replace(pattern, ' ').replace(/\s+/g, ' ').trim();
		return { kind, subject: subjectOf(rest, subjects) || subjectOf(clause, subjects), clause };
	}
	return { kind: 'definition', subject: subjectOf(clause, subjects), clause };
}

function pairQuestion(
	kind: 'connect' | 'difference',
	pair: readonly [string, string],
	clause: string,
): Question {
	const [a, b] = pair.map((side) => subjectOf(side, []));
	return { kind, subject: `${a} ${b}`, pair: [a!, b!], clause };
}

function firstMatch(
	patterns: readonly RegExp[],
	text: string,
): readonly [string, string] | undefined {
	for (const pattern of patterns) {
		const [, a, b] = pattern.exec(text) ?? [];
		if (a && b) return [a, b];
	}
	return undefined;
}

function subjectOf(text: string, subjects: readonly string[]): string {
	const plain = text.replace(/^[\s,:]+|[\s,:?!.]+$/g, '').replace(ASIDE, '');
	return parseQuery(plain, subjects)
		.subject.replace(/\s+(?:there|exist|please|pls|again|or not|then)$/i, '')
		.trim();
}

/** The last part between commas and full stops that asks something. */
function askingClause(text: string): string {
	const line = text.trim().replace(/\s+/g, ' ').replaceAll('’', "'");
	const clauses = line.split(
		/(?<=[.?!;:])\s+|,\s+(?=(?:so |and |but )?(?:what|why|how|which|who|when|where|is|are|does|do|can|should)\b)/i,
	);
	const asking = clauses.filter((clause) => ASKING.test(clause) && clause.split(' ').length > 2);
	return (asking.at(-1) ?? line).replace(/[?!.\s]+$/, '');
}
