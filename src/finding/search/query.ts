import type { Language, QuestionPatterns } from '../../text/language.ts';
import { truncate, QUESTION_LIMIT } from './bounds.ts';

/** A parsed query. */
export interface Query {
	/** The query without question words, articles and polite phrases. */
	subject: string;
	/** The two things to compare, if any. */
	compared?: readonly [string, string];
}

/**
 * Parses a query phrased in natural language.
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
		truncate(query.trim(), QUESTION_LIMIT)
			.replace(/\s+/g, ' ')
			.replace(/^[¿¡\s]+|[?!.？！。؟\s]+$/g, '')
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

/** Removes a redundant "in <the field>" from the end of a query. */
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

/** The query without question words, or unchanged if nothing is left. */
function subjectOf(question: string, patterns: QuestionPatterns): string {
	const { need, filler, opening, afterOpening, verbEnding, topicEnding, article } = patterns;
	const text = need.exec(question)?.[1] ?? question;
	const polite = text.replace(filler, '');
	const opened = polite.replace(opening, '').replace(filler, '');
	const withoutOpening = opened === polite ? polite : opened.replace(afterOpening, '');
	const verbless = opened === polite ? withoutOpening : stripEndings(withoutOpening, verbEnding);
	const subject = stripEndings(verbless, topicEnding).replace(article, '');
	return subject || text;
}

function stripEndings(text: string, ending: RegExp): string {
	const shorter = text.replace(ending, '');
	return shorter === text ? text : stripEndings(shorter, ending);
}
