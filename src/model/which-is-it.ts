import type { TextPart } from '../text/text-parts.ts';
import { splitAtNames } from '../text/text-parts.ts';

/** What is asked of two terms that are confused. */
export interface WhichIsIt {
	/** Index of the term that is meant. */
	answer: 0 | 1;
	/** The summary of that term, with gaps in place of its names. */
	text: string;
}

interface Named {
	readonly slug: string;
	readonly title: string;
	readonly aliases: readonly string[];
	readonly summary: string;
}

const GAP = '____';

/** A summary by which to tell two terms apart, if possible one that names neither. */
export function whichIsIt(terms: readonly [Named, Named]): WhichIsIt {
	const names = terms.map(namesOf);
	const isSilent = ({ summary }: Named) => splitAtNames(summary, names).every(isPlainText);
	// Varies which of the two is the answer.
	const order = (terms[0].slug.length + terms[1].slug.length) % 2 === 0 ? [0, 1] : [1, 0];
	const answer = (order.find((index) => isSilent(terms[index]!)) ?? order[0]) as 0 | 1;
	const text = splitAtNames(terms[answer].summary, [names[answer]!])
		.map((part) => (isPlainText(part) ? part.text : GAP))
		.join('');
	return { answer, text };
}

/** What an owner of names is called. */
export function namesOf({ title, aliases }: Pick<Named, 'title' | 'aliases'>): string[] {
	return [title, ...aliases];
}

function isPlainText({ owner }: TextPart): boolean {
	return owner === undefined;
}
