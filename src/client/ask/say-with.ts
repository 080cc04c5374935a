import type { Text } from '../../text/interface/texts.ts';
import { say } from '../shared/say.ts';

/** Marks where an element goes in a text. */
const HOLE = '\u{F8FF}';

/** Elements as in a sentence: "a, b and c". */
export function listed(
	elements: readonly Node[],
	type: Intl.ListFormatType = 'conjunction',
): (string | Node)[] {
	return fill(
		say.list(
			elements.map(() => HOLE),
			type,
		),
		elements,
	);
}

/** A text with elements in the gap `{term}` or `{terms}`. */
export function sayWith(
	text: Text,
	elements: readonly Node[],
	type: Intl.ListFormatType = 'conjunction',
	values: Readonly<Record<string, string>> = {},
): (string | Node)[] {
	const holes = say.list(
		elements.map(() => HOLE),
		type,
	);
	return fill(say(text, { ...values, term: HOLE, terms: holes }), elements);
}

function fill(text: string, elements: readonly Node[]): (string | Node)[] {
	return text
		.split(HOLE)
		.flatMap((part, index) => (index === 0 ? [part] : [elements[index - 1]!, part]));
}
