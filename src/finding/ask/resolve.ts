import type { Language, QuestionKind } from '../../text/language.ts';
import { stemsOf } from '../../text/stems.ts';
import { withoutTags } from '../../text/without-tags.ts';
import type { Lexicon } from '../annotate/lexicon.ts';
import type { Find } from '../search/find.ts';
import { isName } from '../search/match.ts';
import type { NameIndex } from '../search/name-index.ts';
import { parseQuery } from '../search/query.ts';
import type { Confidence } from './confidence.ts';
import { createCorrectWords } from './correct-words.ts';
import { createFindJoined } from './joined-names.ts';
import { misspellings } from './misspellings.ts';
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
	/** Whether it names something that the term explains without being about it. */
	isCovered?: boolean;
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

/** How a side can be short of being a name. */
const NEAR_NAMES: ReadonlySet<string> = new Set(['typo', 'initials']);

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
			...language.functionWords,
		],
		(word) => stemsOf(word, language).every((stem) => isKnown(stem)),
		misspellings(entries, language),
		language,
	);

	const retrieveSide = (text: string) =>
		retrieve({ kind: 'definition', subject: text, clause: text }, text);
	const nameOf = (text: string): string | undefined => {
		const [hit] = find(text);
		return hit && isName(hit.kind) ? slugs[hit.entry] || undefined : undefined;
	};
	/** The term that a text names, perhaps misspelled or with a few words more. */
	const termOf = (text: string): string | undefined => {
		const [hit] = find(text);
		if (hit && (isName(hit.kind) || NEAR_NAMES.has(hit.kind))) return slugs[hit.entry] || undefined;
		const { candidates, confidence, nameShare } = retrieveSide(text);
		return confidence === 'sure' && nameShare >= MIN_NAME_SHARE ? candidates[0]?.slug : undefined;
	};
	const joinedIn = createFindJoined(lexicon, language);
	const naming = { nameOf, termOf };
	const subjectOf = ({ clause }: Question) => parseQuery(clause, subjects, language).subject;

	const resolveOne = (text: string): Resolution => {
		const question = parseQuestion(text, subjects, language);
		const sides = question.sides
			? findSides(question.sides, naming, language)
			: listedSides(subjectOf(question), naming, language);
		const named = [...new Set(sides.flatMap(({ slug }) => slug ?? []))];
		const missing = sides.filter(({ slug }) => !slug).map((side) => side.text);
		const kind = sides.length > 0 && !question.sides ? 'difference' : question.kind;
		const asked = { kind, slugs: named, confidence: 'sure', isNamed: true } as const;
		const areNames = sides.every((side) => nameOf(side.text));
		// In "layer norm before or after the residual" a side is a part of the sentence, not a name.
		const isFragment = missing.some((side) => retrieveSide(side).nameShare > 0);
		const isComparison = (areNames || !question.isChoice) && !isFragment;
		if (isComparison && named.length > 1 && missing.length === 0) {
			return { ...asked, missing, nearest: [] };
		}

		// "Adam or AdamW for BERT, does it matter" asks at the end, and compares at the start.
		const joined = question.described
			? []
			: ([question.clause, text].map(joinedIn).find((list) => list.length > 1) ?? []);
		if (joined.length > 1) {
			const joinedKind = question.kind === 'connect' ? 'connect' : 'difference';
			return { ...asked, kind: joinedKind, slugs: joined, missing: [], nearest: [] };
		}

		const { candidates, confidence, nameShare, isCovered } = retrieve(question, text);
		const [best, ...others] = candidates;
		if (isComparison && named.length > 0) {
			const nearest = candidates.filter(({ slug }) => !named.includes(slug));
			// "Inductive and deductive learning" names neither side, but what both are.
			const isOneKind = named.length === 1 && missing.length === 0;
			const isVague = isOneKind && sides.every((side) => !nameOf(side.text));
			return { ...asked, confidence: isVague ? 'likely' : 'sure', missing, nearest };
		}
		const isAnswered = best !== undefined && confidence !== 'none';
		return {
			kind: question.kind,
			slugs: isAnswered ? [best.slug] : [],
			missing: [],
			confidence,
			isNamed: isAnswered && nameShare > 0,
			isCovered,
			nearest: isAnswered ? others : candidates,
		};
	};

	return (written) => {
		const text = correct(withoutTags(written));
		const last = resolveOne(text);
		if (last.confidence === 'sure') return last;
		// "How does boosting work? With a small example if possible" asks before its last sentence.
		const earlier = text.split(language.questions.clauseStart).slice(0, -1).map(resolveOne);
		return earlier.findLast(({ confidence }) => confidence === 'sure') ?? last;
	};
}
