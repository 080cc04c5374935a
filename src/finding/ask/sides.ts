import type { Language } from '../../text/language.ts';
import { tokensOf } from '../../text/words.ts';

/** A side of a comparison: what was written, and the term it names, if there is one. */
export interface Side {
	text: string;
	slug: string | undefined;
}

/** How the terms of sides are found. */
export interface Naming {
	/** The term that a text is a name of. */
	nameOf: (text: string) => string | undefined;
	/** The term that most words of a text name. */
	termOf: (text: string) => string | undefined;
}

/** More sides than that are a list of something else. */
const MAX_SIDES = 6;

/**
 * Splits what is compared into its sides, and finds the term of each. A side has a term only if the
 * whole of it is a name. What the last side names can belong to all: "micro or weighted F1 score".
 *
 * @param compared Two sides or more, of which the last may be a list: "BERT", "GPT and T5".
 */
export function findSides(
	compared: readonly string[],
	{ nameOf, termOf }: Naming,
	{ questions: { sideSeparator } }: Language,
): Side[] {
	const parts = compared.flatMap((text) => {
		// "Precision and recall" is one name.
		if (nameOf(text)) return [text];
		return text.split(sideSeparator).filter((part) => part.trim() !== '');
	});
	if (parts.length > MAX_SIDES) return [];
	const end = parts.at(-1) ?? '';
	// Where words are not separated, a name within the last side says nothing of the others.
	const last = /[\s-]/.test(end.trim()) ? tokensOf(end) : [];
	return parts.map((text, index): Side => {
		const isLast = index === parts.length - 1;
		const heads = isLast ? [] : last.slice(1).map((_, at) => last.slice(at + 1).join(' '));
		const completed = heads.map((head) => `${text} ${head}`);
		// "L1" of "L1 vs. L2 regularization" is short for the longer name.
		const exact = [...completed, text].map(nameOf).find(Boolean);
		const slug = exact ?? [text, ...completed].map(termOf).find(Boolean);
		return { text: text.trim(), slug };
	});
}

/** The sides of a text that is nothing but a list of names: "GPT, BERT and T5". */
export function listedSides(text: string, naming: Naming, language: Language): Side[] {
	const parts = text.split(language.questions.sideSeparator).filter((part) => part.trim() !== '');
	if (parts.length < 2 || naming.nameOf(text)) return [];
	const sides = findSides(parts, naming, language);
	const named = sides.filter(({ slug }) => slug).length;
	const areShort = parts.every((part) => tokensOf(part).length <= 4);
	return areShort && named >= 2 && named >= sides.length - 1 ? sides : [];
}
