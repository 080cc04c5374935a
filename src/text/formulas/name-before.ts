import type { Sentence, TextPart } from './sentence.ts';
import { isHead, isNameWord, isOneOf, isWord } from './sentence.ts';

const MAX_NAME_WORDS = 4;
const MAX_COMPLEMENT_WORDS = 6;

/** "fat content" in "the fat content f" and in "with mass m and fat content f". */
export function nameBefore(sentence: Sentence, at: number): string | undefined {
	const { tokens, words } = sentence;
	const shared = sharedName(sentence, at);
	if (shared) return shared;
	const name: string[] = [];
	let before = at - 1;
	while (isNameWord(sentence, tokens[before])) name.unshift(tokens[before--] as string);
	const head = name.at(-1);
	if (!isHead(sentence, head) || name.length > MAX_NAME_WORDS) return undefined;
	if (name.some((word) => isOneOf(words.verbs, word))) return undefined;
	if (name.some((word) => /^\p{Lu}/u.test(word) && word !== tokens[0])) return undefined;

	const limit = tokens[before];
	const isDetermined = isOneOf(words.determiners, limit);
	const isListed =
		(sentence.introduces || followsWith(sentence, before)) &&
		(limit === ',' || isOneOf(words.beforeNames, limit));
	if (!isDetermined && !isListed) return undefined;
	const isIntroduced =
		!isDetermined ||
		(sentence.introduces &&
			(tokens[before - 1] === ',' || isOneOf(words.introducers, tokens[before - 1])));
	if (isDetermined && readsAsVerb(sentence, name, limit, isIntroduced)) return undefined;
	// "With a rind growing in t", "the first two tastes find x"
	if (words.participles.test(head) && !isDetermined) return undefined;
	if (name.slice(0, -1).some(words.isPlural)) return undefined;
	if (!isSymbolOfName(sentence, at, head, isIntroduced || words.indefinite.test(limit))) {
		return undefined;
	}
	return name.join(' ');
}

/** "side lengths" for the second symbol of "side lengths a and b". */
function sharedName(sentence: Sentence, at: number): string | undefined {
	const { tokens, formulas, words } = sentence;
	const other = tokens[at - 2];
	if (!isOneOf(words.ands, tokens[at - 1]) || typeof other !== 'number') return undefined;
	if (!formulas[other]!.isAlone || !formulas[tokens[at] as number]!.isAlone) return undefined;
	const name = nameBefore(sentence, at - 2);
	return name && words.isPlural(name) ? name : undefined;
}

/** The last word may be a verb: "a wheel loses m", "the recipe suggests t". */
function readsAsVerb(
	{ words }: Sentence,
	name: readonly string[],
	determiner: string,
	isIntroduced: boolean,
): boolean {
	if (!words.isPlural(name.at(-1)!)) return false;
	return words.indefinite.test(determiner) || (name.length > 1 && !isIntroduced);
}

/** Whether the name is that of the symbol, and not of what the formula states or of a subject. */
function isSymbolOfName(
	{ tokens, formulas, words, introduces }: Sentence,
	at: number,
	head: string,
	isNew: boolean,
): boolean {
	const { isAlone } = formulas[tokens[at] as number]!;
	// "On the shelf t = 3 makes no difference"
	if (!isAlone && (words.statements.test(head) || !isNew)) return false;
	// "For a fixed share m grows"
	return !introduces || !isOneOf(words.verbs, tokens[at + 1]) || tokens.slice(0, at).includes(',');
}

/** Whether "with" comes earlier in the same clause. */
function followsWith({ tokens, words }: Sentence, from: number): boolean {
	for (let i = from; i >= 0; i--) {
		const token = tokens[i]!;
		if (token === '(' || isOneOf(words.verbs, token)) return false;
		if (isOneOf(words.withs, token)) return true;
	}
	return false;
}

/** "of whole wheels" in "the set M of whole wheels"; empty if nothing of the kind follows. */
export function complementOf(sentence: Sentence, name: string, at: number): TextPart[] {
	const { tokens, formulas, words } = sentence;
	const { subjects, isAlone } = formulas[tokens[at] as number]!;
	if (!isAlone || subjects.length !== 1) return [];
	if (!words.partitives.has(name.split(' ').at(-1)!) || tokens[at + 1] !== words.of) return [];
	const parts: TextPart[] = [words.of];
	for (const token of tokens.slice(at + 2)) {
		if (typeof token === 'string' && !isWord(token)) break;
		const isLimit = isOneOf(words.boundaries, token) && token !== words.of;
		if (isLimit || isOneOf(words.verbs, token)) break;
		if (parts.push(token) > MAX_COMPLEMENT_WORDS + 1) return [];
	}
	const last = parts.at(-1)!;
	return last === words.of || isOneOf(words.determiners, last) ? [] : parts;
}
