import type { ChoiceAnswer, InlineText, Question } from './source.ts';

/**
 * The question with its choices in an order that says nothing about which is right: numbers as they
 * grow, anything else by a hash of its text, so that it is the same everywhere.
 */
export function orderChoices(question: Question): Question {
	const { answer } = question;
	if (!('choices' in answer)) return question;
	const texts = new Map(answer.choices.map((choice) => [choice, textOf(choice.text)]));
	const isNumeric = [...texts.values()].every((text) => Number.isFinite(leadingNumber(text)));
	const rank = (choice: ChoiceAnswer['choices'][number]) =>
		isNumeric
			? leadingNumber(texts.get(choice)!)
			: hashOf(textOf(question.prompt) + texts.get(choice)!);
	return {
		...question,
		answer: { choices: answer.choices.toSorted((a, b) => rank(a) - rank(b)) },
	};
}

function textOf({ markdown }: InlineText): string {
	return markdown.map((part) => (typeof part === 'string' ? part : part.to)).join('');
}

/** NaN if there is none. */
function leadingNumber(text: string): number {
	return Number(
		/^[-−]?\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replace('−', '-').replaceAll(',', '') ?? NaN,
	);
}

/** FNV-1a, with the last step of MurmurHash3, after which similar texts are far apart. */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return hash ^ (hash >>> 16);
}
