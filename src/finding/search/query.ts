import type { Language, QuestionPatterns } from '../../text/language.ts';
import { cut, QUESTION_LIMIT } from './bounds.ts';

/** What a query asks for. */
export interface Query {
	/** Without question words, articles and politeness. */
	subject: string;
	/** The two things to be told apart, if that is the question. */
	compared?: readonly [string, string];
}

/**
 * Reads a query as people put it.
 *
 * @param subjects Names of the field the glossary is about.
 * @example parseQuery('What is a loss function?', [], ENGLISH).subject // => 'loss function'
 * @example parseQuery('precision vs recall', [], ENGLISH).compared     // => ['precision', 'recall']
 */
export function parseQuery(
	query: string,
	subjects: readonly string[],
	{ questions }: Language,
): Query {
	const text = stripSubject(
		cut(query.trim(), QUESTION_LIMIT)
			.replace(/\s+/g, ' ')
			.replace(/[?!.]+$/, '')
			.replaceAll('’', "'"),
		subjects,
		questions,
	);
	for (const pattern of questions.comparisons) {
		const [, a, b] = pattern.exec(text) ?? [];
		if (a && b)
			return {
				subject: subjectOf(text, questions),
				compared: [subjectOf(a, questions), subjectOf(b, questions)],
			};
	}
	return { subject: subjectOf(text, questions) };
}

/** The query without "in <the field>", which goes without saying here. */
function stripSubject(
	text: string,
	subjects: readonly string[],
	{ inField }: QuestionPatterns,
): string {
	const lower = text.toLowerCase();
	const ending = subjects
		.map((subject) => inField.replace('%', subject))
		.find((phrase) => lower.endsWith(phrase.toLowerCase()));
	return ending ? text.slice(0, -ending.length) : text;
}

/** The query without its question words, or as it is if nothing else is left. */
function subjectOf(question: string, patterns: QuestionPatterns): string {
	const { need, filler, opening, afterOpening, verbEnding, topicEnding, article } = patterns;
	const text = need.exec(question)?.[1] ?? question;
	const polite = text.replace(filler, '');
	const opened = polite.replace(opening, '').replace(filler, '');
	const asked = opened === polite ? polite : opened.replace(afterOpening, '');
	const verbless = opened === polite ? asked : stripEndings(asked, verbEnding);
	const subject = stripEndings(verbless, topicEnding).replace(article, '');
	return subject || text;
}

function stripEndings(text: string, ending: RegExp): string {
	const shorter = text.replace(ending, '');
	return shorter === text ? text : stripEndings(shorter, ending);
}
