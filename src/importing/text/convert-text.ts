import type { Root } from 'mdast';
import { toMdast } from 'hast-util-to-mdast';
import { htmlTree } from './html-tree.ts';
import { Marks } from './marks.ts';
import type { Markup, TextEvents } from './source-html.ts';
import { sourceHtml } from './source-html.ts';
import type { LinkTools } from './tidy-tree.ts';
import { tidyTree } from './tidy-tree.ts';

export interface ConvertTools extends LinkTools, TextEvents {
	/** Called with the name of every HTML element that is dropped. */
	dropped(element: string): void;
}

/** Converts a text of a source to a tree of what entries may have; nothing in it can run. */
export function convertText(source: string, markup: Markup, tools: ConvertTools): Root {
	const marks = new Marks();
	const html = sourceHtml(source, markup, marks, tools);
	const tree = toMdast(htmlTree(html, tools.dropped), { newlines: false }) as Root;
	return tidyTree(tree, marks, tools);
}
