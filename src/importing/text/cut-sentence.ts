import type { PhrasingContent, Root } from 'mdast';
import { plainText } from './plain-text.ts';
import { firstSentence } from './first-sentence.ts';
import { linkedEntries } from './linked-entries.ts';

/** What the first sentence of a text says, and the text without it, if it can do without. */
export interface CutText {
	summary: string;
	/** Entries that the sentence links to, if it is no longer in the text. */
	links: string[];
}

/**
 * Takes the first sentence out of a text, unless it has a formula or an image, which a summary cannot
 * show; then it stays, and is the summary as well.
 */
export function cutFirstSentence(tree: Root, tag: string): CutText {
	const first = tree.children[0];
	if (!first) return { summary: '', links: [] };
	const paragraph = first.type === 'paragraph' ? first : undefined;
	const text = plainText(paragraph ?? tree);
	const { sentence, length } = firstSentence(text, tag);
	const summary = sentence.replace(/\s+/g, ' ').trim();
	if (!paragraph || length === 0) return { summary, links: [] };
	return { summary, links: removeStart(tree, length) ?? [] };
}

/** Takes a text out of the beginning of a tree, if it is what the tree begins with. */
export function cutSummary(tree: Root, summary: string): string[] {
	const [first] = tree.children;
	if (first?.type !== 'paragraph') return [];
	const fold = (text: string) =>
		text
			.replace(/[\s.。]+/g, ' ')
			.trim()
			.toLowerCase();
	const text = plainText(first);
	if (fold(text) === fold(summary)) return removeStart(tree, text.length) ?? [];
	const start = text.slice(0, summary.trim().length);
	return fold(start) === fold(summary) ? (removeStart(tree, start.length) ?? []) : [];
}

/** Removes characters from the first paragraph; undefined if what they are cannot be said in a summary. */
function removeStart(tree: Root, length: number): string[] | undefined {
	const paragraph = tree.children[0]!;
	if (paragraph.type !== 'paragraph') return undefined;
	const removed: PhrasingContent[] = [];
	const kept: PhrasingContent[] = [];
	let left = length;
	for (const node of paragraph.children) {
		const size = plainText(node).length;
		if (left <= 0) kept.push(node);
		else if (size <= left) removed.push(node);
		else if (node.type === 'text') {
			const rest = node.value.slice(left).trimStart();
			if (rest) kept.push({ type: 'text', value: rest });
		} else return undefined;
		left -= size;
	}
	if (removed.some((node) => /^(?:inlineMath|image)$/.test(node.type))) return undefined;
	while (kept[0]?.type === 'break') kept.shift();
	if (kept.some((node) => plainText(node).trim() !== '' || node.type === 'image')) {
		paragraph.children = kept;
	} else tree.children.shift();
	return linkedEntries(removed);
}
