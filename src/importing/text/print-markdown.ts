import type { Link, Nodes, Root } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { mathToMarkdown } from 'mdast-util-math';
import type { Handle } from 'mdast-util-to-markdown';
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown';
import { plainText } from './plain-text.ts';

/** A tree in the dialect of entries: every character that would be markup, but is text, is escaped. */
export function printMarkdown(tree: Root | Nodes): string {
	return toMarkdown(tree, {
		bullet: '-',
		rule: '-',
		emphasis: '*',
		fences: true,
		listItemIndent: 'one',
		resourceLink: true,
		handlers: { link: printLink },
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

/** A link to an entry is `[[slug]]` or `[[slug|text]]`; in a table, the bar is escaped. */
const printLink: Handle = (node: Link, parent, state, info) => {
	if (/[:/#]/.test(node.url)) return defaultHandlers.link(node, parent, state, info);
	if (plainText(node) === node.url) return `[[${node.url}]]`;
	const exit = state.enter('link');
	const exitLabel = state.enter('label');
	const printed = state.containerPhrasing(node, { ...info, before: '[', after: ']' });
	exitLabel();
	exit();
	// The parser keeps a backslash at the beginning.
	const text = printed.startsWith('\\') ? `\`${plainText(node).replaceAll('`', '')}\`` : printed;
	const bar = state.stack.includes('tableCell') ? '\\|' : '|';
	return `[[${node.url}${bar}${text}]]`;
};
