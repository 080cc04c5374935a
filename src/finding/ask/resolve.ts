import type { Language, QuestionKind } from '../../text/language.ts';
import { stemsOf } from '../../text/stems.ts';
import type { Lexicon } from '../annotate/lexicon.ts';
import type { Find } from '../search/find.ts';
import { isName } from '../search/match.ts';
import type { NameIndex } from '../search/name-index.ts';
import { parseQuery } from '../search/query.ts';
import type { Confidence } from './confidence.ts';
import { createCorrectWords } from './correct-words.ts';
import type { Question } from './question.ts';
import { parseQuestion } from './question.ts';
import type { Candidate } from './retrieve.ts';
import { createRetrieve } from './retrieve.ts';
import { findSides, listedSides } from './sides.ts';

/** What a question asks of which terms. */
export interface Resolution {
	kind: QuestionKind;
	/** The terms it is about: several for a comparison or a connection, none if there is no answer. */
	slugs: readonly string[];
	/** Sides of a comparison that are no terms, as written. */
	missing: readonly string[];
	confidence: Confidence;
	/** Whether the question names the terms. */
	isNamed: boolean;
	/** Other terms it may mean, best first. */
	nearest: readonly Candidate[];
}

/** Finds what a question asks, and of which terms. */
export type Resolve = (text: string) => Resolution;

/** What is needed to resolve questions. */
export interface Resolvable {
	index: NameIndex;
	lexicon: Lexicon;
	find: Find;
	/** Whether a name or description contains a stem. */
	isKnown: (stem: string) => boolean;
	language: Language;
}

/** Minimum share of a side's words that name its term. */
const MIN_NAME_SHARE = 0.6;

/** Creates the reading of questions: one for search, for the Ask page and for MCP. */
export function createResolve({ index, lexicon, find, isKnown, language }: Resolvable): Resolve {
	const { entries, subjects } = index;
	const slugs = entries.map(({ kind, slug }) => (kind === 'term' ? slug : ''));
	const weights = entries.map(({ weight }) => weight);
	const retrieve = createRetrieve({ lexicon, find, slugs, weights, isKnown, language });

	const correct = createCorrectWords(
		[
			...lexicon.entries.flatMap((entry) => [entry.title, ...entry.names, ...entry.covers]),
			...language.questions.words,
		],
		(word) => stemsOf(word, language).every((stem) => isKnown(stem)),
		language,
	);

	/** The term that a text names, perhaps with a few words more. */
	const termOf = (text: string): string | undefined => {
		const [hit] = find(text);
		const isMatch = hit && (isName(hit.kind) || hit.kind === 'typo');
		if (isMatch) return slugs[hit.entry] || undefined;
		const question = { kind: 'definition', subject: text, clause: text } as const;
		const { candidates, confidence, nameShare } = retrieve(question, text);
		return confidence === 'sure' && nameShare >= MIN_NAME_SHARE ? candidates[0]?.slug : undefined;
	};

	const nameOf = (text: string): string | undefined => {
		const [hit] = find(text);
		return hit && isName(hit.kind) ? slugs[hit.entry] || undefined : undefined;
	};
	const naming = { nameOf, termOf };
	const subjectOf = ({ clause }: Question) => parseQuery(clause, subjects, language).subject;

	return (written) => {
		const text = correct(written);
		const question = parseQuestion(text, subjects, language);
		const sides = question.sides
			? findSides(question.sides, naming, language)
			: listedSides(subjectOf(question), naming, language);
		const named = [...new Set(sides.flatMap(({ slug }) => slug ?? []))];
		const missing = sides.filter(({ slug }) => !slug).map((side) => side.text);
		const kind = sides.length > 0 && !question.sides ? 'difference' : question.kind;
		const asked = { kind, slugs: named, confidence: 'sure', isNamed: true } as const;
		const areNames = sides.every((side) => nameOf(side.text));
		const isAsked = named.length > 1 && missing.length === 0 && (areNames || !question.isChoice);
		if (isAsked) return { ...asked, missing, nearest: [] };

		const { candidates, confidence, nameShare } = retrieve(question, text);
		const [best, ...others] = candidates;
		// In "PCA on correlation or covariance" no side is what the question is about.
		if (named.length > 0 && !question.isChoice) {
			const nearest = candidates.filter(({ slug }) => !named.includes(slug));
			return { ...asked, missing, nearest };
		}
		const isAnswered = best !== undefined && confidence !== 'none';
		return {
			kind: question.kind,
			slugs: isAnswered ? [best.slug] : [],
			missing: [],
			confidence,
			isNamed: isAnswered && nameShare > 0,
			nearest: isAnswered ? others : candidates,
		};
	};
}
