import { cut, QUESTION_LIMIT } from './bounds.ts';

/** What a query asks for. */
export interface Query {
	/** Without question words, articles and politeness. */
	subject: string;
	/** The two things to be told apart, if that is the question. */
	compared?: readonly [string, string];
}

const FILLER =
	/^(?:(?:hey|hi|hello|ok|so|please|can|could|you|someone|explain|tell me(?: about)?|help me understand|i (?:do not|don't|dont) (?:understand|get)|what do you mean by|to me|exactly|actually|simply|define|describe|definition of|(?:the )?meaning of|(?:an? )?(?:example|explanation|overview|introduction|intro) (?:of|to)|the (?:point|purpose|idea|intuition|formula) (?:of|behind|for))\s+)+/i;
const OPENING =
	/^(?:what(?:'s|s| is| are| was| were| does| do| did)|who (?:is|invented)|how (?:does|do|did|is|are|can|should|to|would|much|many)|why (?:does|do|did|is|are|should|would|use)|when (?:should|to|do|does|is|are|would)|where (?:is|are|does|do)|which|is|are|does|do|should|can)\s+/i;
const AFTER_OPENING =
	/^(?:(?:i|we|you|one|people|do|it mean(?:s)? (?:by|when|to)|meant by|called when|use[ds]?|using|need|want|have|to|calculate|compute|choose|pick|set|implement)\s+)+/i;
const VERB_ENDING =
	/\s+(?:actually |really |exactly )?(?:means?|works?|do|does|used(?: for)?|stands? for|useful|important|needed|necessary|helps?|matters?|good for|bad|called)$/i;
const TOPIC_ENDING =
	/\s+(?:explained|explanation|definition|meaning|tutorial|example|for (?:beginners|dummies)|in (?:simple|plain|layman'?s?) (?:terms|words|english))$/i;
const ARTICLE = /^(?:an?|the|some|my|your|our)\s+/i;

const COMPARISONS: readonly RegExp[] = [
	/^(?:.*\b)?differences? between (.+?) (?:and|vs\.?|or) (.+)$/i,
	/^(?:.*\b)?diff between (.+?) (?:and|vs\.?|or) (.+)$/i,
	/^how (?:do|does|is|are) (.+?) (?:and|different (?:from|than|to)|differ from|compare (?:to|with)) (.+?)(?: (?:differ|different|compare|related))*$/i,
	/^compar(?:e|ing|ison of) (.+?) (?:and|to|with|vs\.?) (.+)$/i,
	/^(?:is|are) (.+?) the same (?:thing )?as (.+)$/i,
	/^(?:is|are) (.+?) and (.+?) the same(?: thing)?$/i,
	/^(?:is|are) (.+?) (?:just|really|another name for) (.+)$/i,
	/^(.+?) (?:vs\.?|versus|compared (?:to|with)|or) (.+)$/i,
];

/**
 * Reads a query as people put it.
 *
 * @param subjects Names of the field the glossary is about.
 * @example parseQuery('What is a loss function?').subject       // => 'loss function'
 * @example parseQuery('precision vs recall').compared           // => ['precision', 'recall']
 */
export function parseQuery(query: string, subjects: readonly string[] = []): Query {
	const text = stripSubject(
		cut(query.trim(), QUESTION_LIMIT)
			.replace(/\s+/g, ' ')
			.replace(/[?!.]+$/, '')
			.replaceAll('’', "'"),
		subjects,
	);
	for (const pattern of COMPARISONS) {
		const [, a, b] = pattern.exec(text) ?? [];
		if (a && b) return { subject: subjectOf(text), compared: [subjectOf(a), subjectOf(b)] };
	}
	return { subject: subjectOf(text) };
}

/** The query without "in <the field>", which goes without saying here. */
function stripSubject(text: string, subjects: readonly string[]): string {
	const lower = text.toLowerCase();
	const said = subjects.find((subject) => lower.endsWith(` in ${subject.toLowerCase()}`));
	return said ? text.slice(0, -` in ${said}`.length) : text;
}

/** Asks for the second thing, which the first only gives a setting. */
const NEED = /^why (?:do|does|did|would|should) .+? (?:needs?|uses?|requires?|have|has) (.+)$/i;

/** The query without its question words, or as it is if nothing else is left. */
function subjectOf(question: string): string {
	const text = NEED.exec(question)?.[1] ?? question;
	const polite = text.replace(FILLER, '');
	const opened = polite.replace(OPENING, '').replace(FILLER, '');
	const asked = opened === polite ? polite : opened.replace(AFTER_OPENING, '');
	const verbless = opened === polite ? asked : stripEndings(asked, VERB_ENDING);
	const subject = stripEndings(verbless, TOPIC_ENDING).replace(ARTICLE, '');
	return subject || text;
}

function stripEndings(text: string, ending: RegExp): string {
	const shorter = text.replace(ending, '');
	return shorter === text ? text : stripEndings(shorter, ending);
}
