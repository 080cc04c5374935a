import type { Language, QuestionKind, QuestionPatterns } from '../../text/language.ts';
import { truncate, QUESTION_LIMIT } from '../search/bounds.ts';
import { parseQuery } from '../search/query.ts';

export interface Question {
	kind: QuestionKind;
	/** What it is about, without question words. */
	subject: string;
	/** The subjects of a comparison or connection. */
	sides?: readonly string[] | undefined;
	/** Whether the sides are joined by "or" alone, so that it may be no comparison. */
	isChoice?: boolean;
	/** Whether it describes something without naming it. */
	described?: boolean;
	/** The part that asks; people often give a reason first. */
	clause: string;
}

function describedQuestion(
	text: string,
	subjects: readonly string[],
	language: Language,
): Question {
	const rest = text.replace(language.questions.reverseLookup, ' ').replace(/\s+/g, ' ').trim();
	return {
		kind: 'definition',
		subject: parseQuery(rest, subjects, language).subject,
		described: true,
		clause: rest,
	};
}

/**
 * Parses a question phrased in natural language.
 *
 * @param subjects Names of the field the glossary is about.
 * @example readQuestion('formula for curd yield?', [], ENGLISH) // kind 'formula', subject 'curd yield'
 */
export function parseQuestion(
	input: string,
	subjects: readonly string[],
	language: Language,
): Question {
	const { questions } = language;
	const text = truncate(input, QUESTION_LIMIT)
		.trim()
		.replace(/^[¿¡]\s*/, '')
		.replace(/\s+/g, ' ')
		.replaceAll('’', "'");
	const description = questions.reverseLookup.exec(text);
	if (description) return describedQuestion(text, subjects, language);
	const clause = askingClause(text, questions);
	const connected = firstMatch(questions.connections, clause);
	if (connected) return pairQuestion('connect', connected, clause, language);
	const [opening = ''] = text.split(/[,.;?]/);
	const pair =
		parseQuery(clause, subjects, language).compared ??
		parseQuery(opening, subjects, language).compared ??
		firstMatch(questions.choices, clause);
	if (pair) {
		const isChoice = !questions.compares.test(clause);
		return { ...pairQuestion('difference', pair, clause, language), isChoice };
	}
	for (const [kind, pattern] of questions.kinds) {
		if (clause.search(pattern) < 0) continue;
		const rest = clause.replace(pattern, ' ').replace(/\s+/g, ' ').trim();
		return {
			kind,
			subject: subjectOf(rest, subjects, language) || subjectOf(clause, subjects, language),
			clause,
		};
	}
	return { kind: 'definition', subject: subjectOf(clause, subjects, language), clause };
}

function pairQuestion(
	kind: 'connect' | 'difference',
	pair: readonly [string, string],
	clause: string,
	language: Language,
): Question {
	const sides = pair
		.flatMap((side) => side.split(','))
		.map((side) => subjectOf(side.replace(language.questions.sideEnding, ''), [], language))
		.filter(Boolean);
	return { kind, subject: sides.join(' '), sides, clause };
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

function subjectOf(text: string, subjects: readonly string[], language: Language): string {
	const { aside, remnants } = language.questions;
	const plain = text.replace(/^[\s,:¿¡]+|[\s,:?!.？！。؟、،]+$/g, '').replace(aside, '');
	const { subject } = parseQuery(plain, subjects, language);
	return remnants.reduce((rest, [pattern, kept]) => rest.replace(pattern, kept), subject).trim();
}

/** The last clause that asks something. */
function askingClause(text: string, { clauseStart, asking }: QuestionPatterns): string {
	const clauses = text.split(clauseStart);
	const clause = clauses.findLast((part) => asking.test(part) && part.split(' ').length > 2);
	return (clause ?? text).replace(/[?!.？！。؟\s]+$/, '');
}
