import type { Sentence, TextPart } from './sentence.ts';
import { isHead, isOneOf, isWord, joinWords } from './sentence.ts';

const MAX_TOKENS = 14;

/**
 * "area" in "where A is the area", "with A the area" and "let A be the area".
 *
 * @param states Whether the sentence has already said what a symbol is: "A is the area, m the mass".
 */
export function statedMeaning(
	sentence: Sentence,
	at: number,
	states: boolean,
): TextPart[] | undefined {
	const { tokens, formulas, words, introduces } = sentence;
	const before = tokens[at - 1];
	const startsClause = at === 0 || before === ',' || isOneOf(words.clauseStarts, before);
	if (!startsClause) return undefined;
	if (tokens.slice(0, at).some((token) => isOneOf(words.conditions, token))) return undefined;
	const length = copulaLength(sentence, at + 1);
	if (length === 0) {
		const isGapped = (before === ',' && states) || isOneOf(words.gapped, before);
		if (!isGapped || !formulas[tokens[at] as number]!.isAlone) return undefined;
	}
	const continues = before === ',' || isOneOf(words.ands, before);
	const isOwnClause = at === 0 || (length > 0 && !continues) || isOneOf(words.withs, before);
	if (!introduces && !states && !isOwnClause) return undefined;
	const start = at + 1 + length;
	if (!isOneOf(words.meaningStarts, tokens[start])) return undefined;
	return meaningFrom(sentence, start, length > 0);
}

/** Number of words: "is", "stands for", or "be" after "let"; 0 if there is no such verb. */
function copulaLength({ tokens, words }: Sentence, at: number): number {
	if (isOneOf(words.copulas, tokens[at])) return 1;
	if (words.copulas.has(`${tokens[at]} ${tokens[at + 1]}`)) return 2;
	return words.lets.test(`${tokens[0]} ${tokens[at]}`) ? 1 : 0;
}

function meaningFrom(sentence: Sentence, from: number, hasVerb: boolean): TextPart[] | undefined {
	const { tokens, words } = sentence;
	let end = from;
	while (end < tokens.length && !endsMeaning(sentence, end)) end++;
	const parts = tokens.slice(from, end);
	if (parts.length > MAX_TOKENS) return undefined;
	const isQuestion = isOneOf(words.questionWords, parts[0]);
	if (!hasVerb && !isQuestion && parts.some((token) => isOneOf(words.verbs, token))) {
		return undefined;
	}
	// Cut off in the middle: "the mass, area and height".
	const rest = tokens.slice(end, end + 4);
	const isList = rest[0] === ',' && rest.some((token) => isOneOf(words.ands, token));
	if (isList && rest.every((token) => typeof token === 'string')) return undefined;
	return withoutArticle(sentence, parts);
}

function endsMeaning(sentence: Sentence, at: number): boolean {
	const token = sentence.tokens[at]!;
	if (typeof token === 'string' && /^[,.;:()?!–—]$/.test(token)) return true;
	if (isOneOf(sentence.words.meaningEnds, token)) return true;
	return isOneOf(sentence.words.ands, token) && startsNext(sentence, at + 1);
}

/** Whether "and" goes on with another symbol: "and m is", "and m the mass", "and the mass m". */
function startsNext({ tokens, words }: Sentence, at: number): boolean {
	const next = tokens[at + 1];
	if (typeof tokens[at] === 'number') {
		// "wheels i and j" goes on.
		if (typeof tokens[at - 2] !== 'number') return true;
		return (
			next === undefined ||
			[words.copulas, words.meaningStarts, words.afterNext, words.verbs].some((set) =>
				isOneOf(set, next),
			)
		);
	}
	for (let i = at; i < at + 5; i++) {
		const token = tokens[i];
		if (typeof token === 'number' || isOneOf(words.verbs, token)) return true;
		if (!isWord(token) || (i > at && isOneOf(words.boundaries, token))) return false;
	}
	return false;
}

/** Undefined if what is left says nothing or is cut off. */
function withoutArticle(sentence: Sentence, tokens: readonly TextPart[]): TextPart[] | undefined {
	const { words } = sentence;
	const parts = joinWords(tokens);
	const [first, last] = [parts[0], parts.at(-1)];
	if (typeof first !== 'string') return undefined;
	const text = first.replace(words.articles, '');
	if (
		(!text && parts.length === 1) ||
		words.vague.test(text) ||
		/ [-–] |^[-–]/.test(parts.join(' '))
	)
		return undefined;
	if (parts.length === 1 && !isHead(sentence, text.split(' ').at(-1))) return undefined;
	// "the mass m and A, B ...": the last formula begins something else.
	const dangles = typeof last === 'number' ? String(parts.at(-2)) : String(last);
	const lastWord = dangles.split(' ').at(-1)!;
	const isOpen =
		typeof last === 'number'
			? isOneOf(words.ands, lastWord)
			: (isOneOf(words.boundaries, lastWord) && !isOneOf(words.pronouns, lastWord)) ||
				isOneOf(words.determiners, lastWord);
	return isOpen ? undefined : [...(text ? [text] : []), ...parts.slice(1)];
}
