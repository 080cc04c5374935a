import type { MdastNode } from 'satteri';
import type { LinkedText } from '../../model/linked-text.ts';
import type { InlineText, Outline } from '../../model/source.ts';
import { mdxIssue, pieceIssue } from '../entry-issues.ts';
import { hiddenInTree } from '../hidden-characters.ts';
import type { Page } from '../markdown/entry-link.ts';
import { readOutline } from '../markdown/outline.ts';
import { parsesInTime } from '../markdown/parse-in-time.ts';
import { piecesOf } from '../markdown/pieces.ts';
import { portableSections } from '../markdown/portable.ts';
import { renderHtml } from '../markdown/render-html.ts';
import type { RenderedPiece } from '../markdown/render-piece.ts';
import { renderPiece } from '../markdown/render-piece.ts';
import { parseMarkdown, walk } from '../markdown/tree.ts';
import type { ReadingIssue } from '../reading-rules.ts';
import { readingIssue } from '../reading-rules.ts';
import { findFaults } from '../text-checks/find-faults.ts';

export interface ReadInline {
	text: InlineText;
	outline: Outline;
	issues: ReadingIssue[];
}

/** Where a text stands: a field of a file. */
export interface FieldPlace {
	file: string;
	field: string;
	line: number;
}

/**
 * Reads a field that holds one paragraph of Markdown, with code, formulas and links as in a body.
 *
 * @param page The entry, for links within its page.
 */
export function readInline(markdown: string, place: FieldPlace, page: Page): ReadInline {
	const nothing = { html: [], markdown: [] };
	const refuse = (...issues: ReadingIssue[]): ReadInline => ({
		text: nothing,
		outline: readOutline({ type: 'root', children: [] }, ''),
		issues: issues.map((issue) => ({ ...issue, ...place })),
	});
	const fault = (message: string, hint: string) =>
		readingIssue({ rule: 'questions', ...place, message, hint });
	if (!parsesInTime(markdown)) {
		const hint = 'Escape < and { in the text with \\';
		return refuse({ ...fault('takes the parser too long', hint), rule: 'nesting-depths' });
	}
	let tree: MdastNode;
	try {
		tree = parseMarkdown(markdown);
	} catch (error) {
		if (error instanceof RangeError) throw error;
		return refuse(mdxIssue(place.file, error as Error, markdown, place.line));
	}
	const { faults } = findFaults(tree, markdown);
	if (faults.length > 0) {
		return refuse(
			...faults.map(({ offset: _offset, ...found }) => readingIssue({ ...found, ...place })),
		);
	}
	const content = paragraphOf(tree);
	if (!content) {
		const hint = 'Write one paragraph: text, `code`, $$formulas$$, and [[links]]';
		return refuse(fault('is more than a paragraph', hint));
	}
	const issues: ReadingIssue[] = hiddenInTree(content).map(({ code }) => ({
		...fault(`contains the hidden character ${code}, as a character reference`, 'Delete it'),
		rule: 'no-hidden-characters',
	}));
	const byNode = new Map<object, RenderedPiece>();
	for (const piece of piecesOf(content)) {
		try {
			byNode.set(piece.node, renderPiece({ ...piece, display: false } as typeof piece, undefined));
		} catch (error) {
			const failure = { piece, error: error as Error };
			issues.push({ ...pieceIssue(place.file, failure, 1), ...place });
		}
	}
	const html = withoutParagraph(renderHtml(content, (node) => byNode.get(node)?.html, page));
	const [section] = portableSections(content, markdown, (node) => byNode.get(node)?.markdown, page);
	return {
		text: { html, markdown: section?.markdown ?? [] },
		outline: readOutline(tree, markdown, place.line),
		issues,
	};
}

/** The tree if a single paragraph is all there is in it. */
function paragraphOf(tree: MdastNode): MdastNode | undefined {
	const [paragraph, ...others] = 'children' in tree ? tree.children : [];
	if (paragraph?.type !== 'paragraph' || others.length > 0) return undefined;
	let isPlain = true;
	walk(paragraph as MdastNode, (node) => {
		if (node.type === 'image' || node.type === 'imageReference') isPlain = false;
		return isPlain;
	});
	return isPlain ? tree : undefined;
}

function withoutParagraph(html: LinkedText): LinkedText {
	const last = html.length - 1;
	return html.map((part, index) => {
		if (typeof part !== 'string') return part;
		const from = index === 0 ? part.replace(/^<p>/, '') : part;
		return index === last ? from.replace(/<\/p>\s*$/, '') : from;
	});
}
