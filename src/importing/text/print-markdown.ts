import type { Nodes, Root } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { mathToMarkdown } from 'mdast-util-math';
import { toMarkdown } from 'mdast-util-to-markdown';

/** A tree in the dialect of entries: every character that would be markup, but is text, is escaped. */
export function printMarkdown(tree: Root | Nodes): string {
	return toMarkdown(tree, {
		bullet: '-',
		rule: '-',
		emphasis: '*',
		fences: true,
		listItemIndent: 'one',
		resourceLink: true,
		extensions: [
			gfmTableToMarkdown({ tablePipeAlign: false }),
			gfmStrikethroughToMarkdown(),
			mathToMarkdown({ singleDollarTextMath: false }),
			{
				unsafe: ['<', '{', '}', '$', '~'].map((character) => ({
					character,
					inConstruct: 'phrasing' as const,
				})),
			},
		],
	});
}
