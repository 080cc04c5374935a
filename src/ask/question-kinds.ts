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

/** Ways to ask for each kind, tried in this order; what they match is not part of the subject. */
const PHRASES: readonly (readonly [QuestionKind, readonly string[]])[] = [
	[
		'before',
		[
			'pre-?requisites?(?: (?:for|of|to))?(?: (?:understand|learn)(?:ing)?)?',
			String.raw`what (?:should|do|must) (?:i|one|you) (?:need to |have to )?(?:know|learn|read|understand|study) (?:first|before)(?: (?:i )?(?:start |begin )?(?:learn|read|stud|understand|tackl)\w*)?(?: (?:about|to))?`,
			'(?:to|before i?) (?:understand|learn|read|study|start)(?:ing)?(?: (?:with|about))?',
			'what background (?:do|should) i (?:need|have)(?: for)?',
			'background (?:for|needed for)',
			String.raw`what (?:\w+ )?(?:do|does) (?:i|one) need (?:to know )?(?:for|before)`,
			'need to know (?:before|first)',
			"(?:i'?d like|i want|i would like) to (?:read up|learn|get into)(?: (?:on|about))?",
			'to know first',
			'what comes before',
			'what does .* (?:build|rest|depend) on',
		],
	],
	[
		'next',
		[
			'what (?:should|can|do|could) i (?:learn|read|study|look at) (?:next|after|now)',
			'(?:where|what) (?:to|do i) (?:go|learn|read) (?:next|after|from)',
			'what (?:builds?|depends?|rests?) on',
			'what (?:does|do) (?:it )?(?:unlock|open up|lead to)',
			'(?:ok )?i (?:finally |now )?(?:get|got|understand|understood|know|learned|finished) ',
			"once i'?ve (?:understood|learned|read) (?:it|that)?",
			'what comes (?:next|after)',
			'what next after',
			'next steps? after',
			'now,? what',
		],
	],
	[
		'list',
		[
			'(?:a )?list (?:of|all)',
			'what (?:are the )?(?:different |main |common |various )?(?:kinds?|types?|sorts?|variants?|families|varieties|parts?|components?|members?|flavou?rs?) (?:of|are|does)',
			'(?:kinds?|types?|variants?) of',
			'(?:which|what) (?:other )?(?=.+ (?:are there|exist))',
			'name (?:some|all|the)',
			'(?:give me |show me )?all (?:the )?ways (?:of|to)',
			'are there',
			'exist(?: in)?',
			'methods? (?:exist|are there)',
			'examples of different',
		],
	],
	[
		'example',
		[
			'(?:(?:an?|one|some|concrete|simple|worked|small|numerical|toy|the|real|good|me) )*examples?(?: (?:of|for|with|with numbers|in numbers))?',
			'show me',
			'with (?:actual |real |concrete )?numbers',
			'worked out',
			'for instance',
			'illustrat(?:e|ion of)',
		],
	],
	[
		'formula',
		[
			'(?:the )?(?:formula|equation|update rule|closed form|maths?|expression|derivation)(?: (?:for|of|behind|pls|please|equation))*',
			'(?:defined|written|expressed|computed) (?:mathematically|formally)',
			'mathematical(?:ly)?(?: definition(?: of)?)?',
			'formal definition(?: of)?',
			'in (?:math|symbols|mathematical terms)',
		],
	],
	[
		'code',
		[
			'how (?:do|can|to|would) (?:i |you |we |one )?(?:implement|code|call)',
			'implement(?:ation of|ing)?',
			'code (?:for|example(?: of)?|snippet(?: for)?)',
			'in (?:code|python|javascript)',
			'which (?:function|class|parameter|argument) (?:is|does|sets)',
		],
	],
	[
		'pitfalls',
		[
			'(?:common |typical |frequent |usual )?(?:mistakes?|pitfalls?|traps?|gotchas?|drawbacks?|downsides?|disadvantages?|limitations?|weaknesses|caveats?)(?: (?:people make|do people make))?(?: (?:with|of|when|in|using|about|to avoid))*',
			'(?:common |typical |frequent |usual )?(?:errors?|problems?|issues|limits?) (?:with|of|when|in|using|about|to avoid)',
			'what (?:can|could|might|does|usually) (?:usually )?(?:go|goes) wrong(?: (?:with|when|if))?',
			'go(?:es)? wrong (?:with|when|if)',
			'when (?:does|do|should) (?:.+ )?(?:fail|not be used|break)',
			'watch out for(?: (?:with|when|in))?',
			'be careful (?:with|about)',
		],
	],
	[
		'origin',
		[
			'who (?:invented|introduced|discovered|proposed|came up with|coined|created|made|developed)',
			'when (?:was|were) (?=.+ (?:invented|introduced|discovered|proposed|published))',
			'(?:invented|introduced|discovered|proposed|published)$',
			'which paper (?:introduced|proposed|is behind)',
			'(?:original )?paper (?:on|for|behind)',
			'history of',
			'origins? of',
			'where (?:does|do) .* come from',
		],
	],
	[
		'why',
		[
			"why(?: (?:would|should|do|does|did|is|are|can|can't|not))?(?: (?:i|we|you|one|everyone|everybody|people|anyone))?(?: (?:bother|need|have|want|use|keep|still))?(?: (?:to|adding|using|with))?",
			"what(?:'s|s| is| are) (?:.* )?(?:the )?(?:point|purpose|benefits?|advantages?|good|use|reason) (?:of|in|for|to)(?: (?:using|having))?",
			'what (?:is|are) .+ good for',
			'good for',
			'useful',
			'matters?',
			'the reason (?:for|behind)',
			'motivation (?:for|behind)',
			'worth (?:it|using)',
		],
	],
	[
		'how',
		[
			"how(?:'s| is| are| do| does| did| can| could| should| would| to)?(?: (?:i|we|you|one|people|they))?(?: (?:actually|exactly|really))?",
			'the steps (?:of|in)',
			'mechanism (?:of|behind)',
			'(?:works?|working)$',
			'inner workings of',
			'step by step',
		],
	],
];

/** What asks for each kind, as one pattern. */
export const PATTERNS = PHRASES.map(
	([kind, phrases]) => [kind, new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'gi')] as const,
);
