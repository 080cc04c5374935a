import type { MdastNode } from 'satteri';
import { textOf } from '../markdown/tree.ts';
import type { EntryText, Fault } from './entry-text.ts';
import { rangeOf } from './entry-text.ts';

const RULE = 'heading-marks';
/** Longer bold paragraphs are statements. */
const MAX_LENGTH = 80;

/** Paragraphs that are meant as headings. */
export function findHeadings({ tree, body, blocks }: EntryText): Fault[] {
	const top = 'children' in tree ? (tree.children as MdastNode[]) : [];
	const bold = top.flatMap((node, index): Fault[] => {
		const text = node.type === 'paragraph' ? boldTitle(node, top[index + 1]) : undefined;
		if (!text) return [];
		const message = `the bold paragraph "${text}" stands for a heading`;
		const hint = 'Write it as a heading, or begin the paragraph after it with it';
		return [{ rule: RULE, offset: rangeOf(node)[0], message, hint }];
	});
	const unspaced = blocks.flatMap(({ node, start }): Fault[] => {
		const [, mark] = /^(#{1,6}|＃{1,6})\s*\p{L}/u.exec(body.slice(start, start + 9)) ?? [];
		if (node.type !== 'paragraph' || !mark) return [];
		const message = `"${body.slice(start).split('\n', 1)[0]}" is not a heading`;
		const hint = `Write ${'#'.repeat(mark.length)} and a blank before its text, or \\# for the character`;
		return [{ rule: RULE, offset: start, message, hint }];
	});
	return [...bold, ...unspaced];
}

/**
 * The text of a paragraph, or of its first line, if all of it is bold, it is no sentence, and it
 * does not only lead to a list or the like.
 */
function boldTitle(
	node: MdastNode & { type: 'paragraph' },
	after: MdastNode | undefined,
): string | undefined {
	const [first, second] = node.children;
	let text: MdastNode | undefined = first as MdastNode | undefined;
	if (second ? second.type !== 'break' : !after) return undefined;
	while (text?.type === 'emphasis' && text.children.length === 1)
		text = text.children[0] as MdastNode;
	if (text?.type !== 'strong') return undefined;
	const words = textOf(text).trim();
	if (/[:：]$/.test(words) && after?.type !== 'paragraph') return undefined;
	return words.length > MAX_LENGTH || /[.!?。！？…]["”»)]*$/.test(words) ? undefined : words;
}
