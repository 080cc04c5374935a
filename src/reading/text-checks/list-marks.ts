import type { EntryText, Fault } from './entry-text.ts';
import { OTHER } from './entry-text.ts';

const TEXT = `[\\p{L}${OTHER}]`;
/** Lines that are meant as items, and what begins an item. */
const MARKS: readonly (readonly [RegExp, string])[] = [
	[/^\s*[•◦▪‣●∙]\s*\S/u, '- '],
	[new RegExp(`^\\s*-${TEXT}`, 'u'), '- '],
	[new RegExp(`^\\s*\\d{1,2}[.)]${TEXT}`, 'u'), '1. '],
];

/** Lines of a paragraph that are meant as a list, but run into each other. */
export function findLists({ blocks }: EntryText): Fault[] {
	return blocks.flatMap(({ node, source, start }): Fault[] => {
		if (node.type !== 'paragraph' || !source.includes('\n')) return [];
		const lines = source.split('\n');
		for (const [pattern, mark] of MARKS) {
			const items = lines.filter((line) => pattern.test(line));
			if (items.length < 2) continue;
			const offset = start + lines.slice(0, lines.indexOf(items[0]!)).join('\n').length;
			const message = 'the lines that begin here are not a list: they run into one paragraph';
			const hint = `Write "${mark}", with its blank, before each item`;
			const isFirst = lines[0] === items[0];
			return [{ rule: 'list-marks', offset: offset + (isFirst ? 0 : 1), message, hint }];
		}
		return [];
	});
}
