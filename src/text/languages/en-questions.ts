import { stemmer } from 'stemmer';
import type { QuestionKind, QuestionPatterns } from '../language.ts';

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
		'avoid',
		[
			'(?:how|what) (?:do|does|can|could|should|to|would) (?:i |we |you |one |people |i best )?(?:do )?(?:to )?(?:avoid|prevent|reduce|fix|solve|mitigate|stop|handle|overcome|deal with|get rid of|combat|counter|address|cure|detect|debug|speed up)(?: the problem of)?',
			'ways (?:to|of) (?:avoid|prevent|reduce|fix|solv|mitigat|handl)\\w*',
			'(?:avoid|prevent|reduc|mitigat|overcom|fix)ing',
			'(?:solutions?|remed(?:y|ies)|fix(?:es)?|mitigations?|workarounds?|cures?) (?:for|to|of)',
		],
	],
	[
		'choose',
		[
			'how (?:do|does|can|could|should|to|would|is|are) (?:i |we |you |one |people )?(?:best )?(?:choose|pick|select|set|tune|decide(?: on)?|determine|chosen|picked|set)',
			'how (?:large|big|small|many|much|long|deep|wide|high|low) (?:should|must)',
			'(?:which|what) (?:\\w+ ){0,3}(?:should|do|to) (?:i |we |you |one )?(?:use|choose|pick|set|take)',
			'when (?:should|to|do|would) (?:i |we |you |one )?(?:not )?(?:use|choose|prefer|pick|apply)',
			'(?<!why )(?<!what )(?<!how )(?:do|should|must) (?:i|we|you) (?:need(?: to)?|have to|always|really|use|set)',
			'(?:a )?(?:good|typical|reasonable|best|optimal|recommended|right|default) (?:values?|choices?|settings?|number|size)(?: (?:of|for))?',
			'(?:is|are) (?:it )?(?:really )?(?:necessary|needed|required)(?: (?:for|in|to))?',
			'rules? of thumb (?:for|on)',
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
			'who (?:wrote|published|designed|invented|introduced|discovered|proposed|came up with|coined|created|made|developed)',
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

const QUESTION_WORDS = `
	explain explanation mean meaning means work works working difference differences different differ
	compare comparison versus need needed needs use useful example examples formula equation define
	definition problem problems issue issues question understand understanding know tell please help
	good bad best better right way exactly actually really simple terms english someone people purpose
	point role idea intuition concept happen happens happening calculate compute choose pick select set
	avoid prevent fix reduce important matter necessary required want get make do does im trying learn got
	beginner interview called name term word thing stuff vs behind`;

function stems(words: string): ReadonlySet<string> {
	return new Set(words.split(' ').map((word) => stemmer(word)));
}

export const ENGLISH_QUESTIONS: QuestionPatterns = {
	filler:
		/^(?:(?:hey|hi|hello|ok|so|please|can|could|you|someone|explain|tell me(?: about)?|help me understand|i (?:do not|don't|dont) (?:understand|get)|what do you mean by|to me|exactly|actually|simply|define|describe|definition of|(?:the )?meaning of|(?:an? )?(?:example|explanation|overview|introduction|intro) (?:of|to)|the (?:point|purpose|idea|intuition|formula) (?:of|behind|for))\s+)+/i,
	opening:
		/^(?:what(?:'s|s| is| are| was| were| does| do| did)|who (?:is|invented)|how (?:does|do|did|is|are|can|should|to|would|much|many)|why (?:does|do|did|is|are|should|would|use)|when (?:should|to|do|does|is|are|would)|where (?:is|are|does|do)|which|is|are|does|do|should|can)\s+/i,
	afterOpening:
		/^(?:(?:i|we|you|one|people|do|it mean(?:s)? (?:by|when|to)|meant by|called when|use[ds]?|using|need|want|have|to|calculate|compute|choose|pick|set|implement)\s+)+/i,
	verbEnding:
		/\s+(?:actually |really |exactly )?(?:means?|works?|do|does|used(?: for)?|stands? for|useful|important|needed|necessary|helps?|matters?|good for|bad|called)$/i,
	topicEnding:
		/\s+(?:explained|explanation|definition|meaning|tutorial|example|for (?:beginners|dummies)|in (?:simple|plain|layman'?s?) (?:terms|words|english)|really|actually|exactly|anyway|again)$/i,
	article: /^(?:an?|the|some|my|your|our)\s+/i,
	inField: ' in %',
	comparisons: [
		/^(?:.*\b)?differences? between (.+?) (?:and|vs\.?|or) (.+)$/i,
		/^(?:.*\b)?diff(?:s|erences?)? (?:between|btw|b\/w) (.+?) (?:and|n|&|vs\.?|or) (.+)$/i,
		/^how (?:do|does|is|are) (.+?) (?:and|different (?:from|than|to)|differ from|compare (?:to|with)) (.+?)(?: (?:differ|different|compare|related))*$/i,
		/^compar(?:e|ing|ison of) (.+?) (?:and|to|with|vs\.?) (.+)$/i,
		/^(?:is|are) (.+?) the same (?:thing )?as (.+)$/i,
		/^(?:is|are) (.+?) and (.+?) the same(?: thing)?$/i,
		/^(?:is|are) (.+?) (?:just|really|another name for) (.+)$/i,
		/^(?:is|are|would|does) (.+?) or (.+?) (?:better|best|preferable|preferred|worse|work better|enough)\b/i,
		/^(.+?) (?:vs\.?|versus|compared (?:to|with)|or) (.+)$/i,
	],
	compares:
		/\b(?:vs|versus|diff\w*|compar\w*|same|than|distinguish|from|(?:decide|choose|pick) (?:between|btw))\b/i,
	choices: [
		/^(?:why|how come) (?:is|are|does|do|did|would) (.+?) (?:(?:work|perform|train|generalize|do|converge)s? )?(?:better|worse|faster|slower|preferred|preferable|superior|(?:more|less) \w+) (?:than|to|over) (.+)/i,
		/when (?:is|are|should i use|to use) (.+?) (?:better|preferable|preferred|worse) (?:than|to|over) (.+)/i,
		/(?:should i (?:use|choose|pick|take)|use) (.+?) (?:or|instead of|rather than|over) (.+)/i,
		/^(.+?),? (?:and )?(?:how|what).*\b(?:differ(?:ent|s|ence)?)\b.*? (?:from|to|than) (.+)/i,
		/(?:tell|distinguish) (.+?) (?:from|apart from|and) (.+)/i,
		/what(?:'s|s| is)? (.+?) (?:that|which) (.+?) (?:isn'?t|is not|doesn'?t)/i,
	],
	connections: [
		/^(.+?)(?:,| and) (.+?)[\s,:-]* how (?:(?:are|do|is) (?:they |these |those |it )?)?(?:related|connected|linked|relate|connect)$/i,
		/^(?:the )?(?:relation(?:ship)?|connection|link) (?:of|between) (.+?) (?:and|to|with) (.+)$/i,
		/what (?:does|do|has|have) (.+?) (?:have|got|has)? ?to do with (.+)/i,
		/how (?:is|are|does|do|can) (.+?) (?:connected|related|relate|linked|tied|connect) (?:to|with) (.+)/i,
		/(?:connection|link|relation|relationship|path|way) (?:between|from) (.+?) (?:and|to|with) (.+)/i,
		/how (?:are|do) (.+?) and (.+?) (?:connected|related|linked|connect|relate|tied|interact)/i,
		/(?:is|are) (.+?) (?:connected|related|linked|tied) (?:to|with) (.+)/i,
		/^(.+?) and (.+?),? (?:are|is) (?:they|these|those|it) (?:connected|related|linked|tied)\b/i,
		/connect (.+?) (?:and|to|with) (.+)/i,
	],
	sideSeparator:
		/\s*,\s*(?:and|or|vs\.?)\s+|\s*[,;]\s*|\s+(?:and|n|or|vs\.?|versus|&)\s+|\s*\/\s+|\s+\/\s*/i,
	sideEnding: /\s+(?:and |but )?(?:why|when|how|which|what|where|does|do|is|are)\b.*$/i,
	joint:
		/^[\s,]*(?:(?:is|are|works?|trains?|performs?|generally|usually|often|really|just)\s+)*(?:vs\.?|versus|or|instead of|rather than|compared (?:to|with)|(?:the )?same (?:thing )?as|(?:\w+er|worse|(?:more|less) \w+) than|different (?:from|than|to)|differs? from|(?:just|really) (?:(?:an?|the) )?(?:\w+ of)?|another name for)(?:\s+(?:an?|the|using|just))*\s+$|^\s*\/\s*$|^\s+={1,2}\s+$/i,
	need: /^why (?:do|does|did|would|should) .+? (?:needs?|uses?|requires?|have|has) (.+)$/i,
	reverseLookup:
		/\b(?:what (?:mistake|error|problem|effect|phenomenon|concept|technique|method) is (?:that|this|it)|what(?:'s|s| is| was)? (?:the |that )?(?:name|word|term)(?: called)?(?: (?:for|of)(?: (?:that|this|it)\b)?)?|what (?:do|would|does) (?:you|we|they|one|people) call (?:it|this|that|the)?|(?:is there|there is) (?:a|an|any) (?:name|word|term) (?:for|when)|what(?:'s|s| is) (?:it|this|that) called|how (?:do|does) (?:you|one) call|(?:the|that|this) (?:thing|trick|method|technique|effect|problem|phenomenon|idea) (?:where|when|in which|that)|is there a word|(?:i )?(?:forgot|forget|can'?t remember|looking for) (?:the|a) (?:word|name|term)(?: for)?|(?:technique|method|term|word) name\b\??|(?:the|a) (?:word|name|term) (?:for|when))\b|\bis called\s*\?*$|\b(?:the )?(?:name|word|term)(?: for (?:it|this|that))?\s*\?$/i,
	asking:
		/\b(?:what|why|how|which|who|when|where|difference|example|formula|equation|show|explain|define|is|are|does|do|can|list|prerequisites?|vs|versus|link|connect\w*|meaning)\b/i,
	clauseStart:
		/(?<=(?<!\bvs)[.?!;:])\s+|,\s+(?=(?:so |and |but )?(?:what|why|how|which|who|when|where|is|are|does|do|can|should)\b)/i,
	aside:
		/,(?!\s*[\w-]+(?:\s[\w-]+)?,?\s(?:and|or)\s).*$|\s+(?:like (?:i'?m|i am|to a|for a).*|in (?:plain|simple|other|your own) (?:words|english|terms).*|to me|at all|so much|these days|in practi[cs]e|please|pls)$/i,
	remnants: [
		[/^(?:what|how|why) (.+) (?:means?|is|are|works?)$/i, '$1'],
		[/\s+(?:there|exist|please|pls|again|or not|then)$/i, ''],
	],
	words: new Set(QUESTION_WORDS.trim().split(/\s+/)),
	looksLikeQuestion:
		/\?\s*$|^(?:please |hey |hi |so |ok )*(?:what|whats|why|how|which|who|when|where|is|are|does|do|can|could|should|explain|define|describe|compare|difference|show|list|give|tell|formula|equation|example|prerequisites?|wtf)\b|\b(?:vs\.?|versus)\b|(?:[,.;:]\s+|\b(?:and|so|but)\s+)(?:what|why|how|who|when|where)(?: \w+)?(?:'?s| is| are| was| does| do| did| can| should| would| to)\b|\b(?:meaning|definition|explained|formula|equation|example|pitfalls)\s*$/i,
	advice: {
		choose: stems(
			'choose pick set tune value typical default larger smaller best enough instead depends start',
		),
		avoid: stems('avoid reduce prevent fix remedy instead help check against keep lower'),
	},
	kinds: PHRASES.map(
		([kind, phrases]) => [kind, new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'gi')] as const,
	),
};
