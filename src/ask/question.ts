import { cut, QUESTION_LIMIT } from '../search/bounds.ts';
import { parseQuery } from '../search/query.ts';
import type { QuestionKind } from './question-kinds.ts';
import { PATTERNS } from './question-kinds.ts';

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
	/^(.+?),? (?:and )?(?:how|what).*\b(?:differ(?:ent|s|ence)?)\b.*? (?:from|to|than) (.+)/i,
	/(?:tell|distinguish) (.+?) (?:from|apart from|and) (.+)/i,
	/what(?:'s|s| is)? (.+?) (?:that|which) (.+?) (?:isn'?t|is not|doesn'?t)/i,
];

/** Asks for a word. */
const NAMELESS =
	/\b(?:what(?:'s|s| is| was)? (?:the |that )?(?:name|word|term)(?: called)?(?: (?:for|of)(?: (?:that|this|it)\b)?)?|what (?:do|would|does) (?:you|we|they|one|people) call (?:it|this|that|the)?|(?:is there|there is) (?:a|an|any) (?:name|word|term) (?:for|when)|what(?:'s|s| is) (?:it|this|that) called|how (?:do|does) (?:you|one) call)\b|\b(?:the )?(?:name|word|term)(?: for (?:it|this|that))?\s*\?$/i;

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
export function readQuestion(given: string, subjects: readonly string[] = []): Question {
	const text = cut(given, QUESTION_LIMIT);
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
		if (clause.search(pattern) < 0) continue;
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
		.subject.replace(/^(?:what|how|why) (.+) (?:means?|is|are|works?)$/i, '$1')
		.replace(/\s+(?:there|exist|please|pls|again|or not|then)$/i, '')
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
