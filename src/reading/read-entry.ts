import type { MdastNode } from 'satteri';
import type { z } from 'zod';
import type { Block, BlockResult } from '../evaluation/block.ts';
import { SandboxError } from './evaluation/evaluator.ts';
import type { QuestionData } from '../model/question-schema.ts';
import type { EntrySource, SourceQuestions } from '../model/source.ts';
import { readOutline } from './markdown/outline.ts';
import type { PlacedPiece } from './markdown/pieces.ts';
import { pieceKey, piecesOf } from './markdown/pieces.ts';
import { portableSections } from './markdown/portable.ts';
import type { RenderedPiece } from './markdown/render-piece.ts';
import { renderPiece, PieceError } from './markdown/render-piece.ts';
import { renderHtml } from './markdown/render-html.ts';
import type { Failure } from './entry-issues.ts';
import { mdxIssue, pieceIssue } from './entry-issues.ts';
import { parsesInTime } from './markdown/parse-in-time.ts';
import { parseMarkdown } from './markdown/tree.ts';
import { checkText } from './check-text.ts';
import { explainFrontMatter, splitFrontMatter } from './front-matter.ts';
import { hiddenCharacter, hiddenInTree } from './hidden-characters.ts';
import { parseFields } from './parse-fields.ts';
import { readQuestions } from './questions/read-questions.ts';
import type { ReadingIssue } from './reading-rules.ts';
import { readingIssue } from './reading-rules.ts';
import type { PythonRecord } from './python/python-record.ts';
import { oversizedHtml, oversizedTables } from './size-limits.ts';
import { findFaults } from './text-checks/find-faults.ts';

export interface EntryFile {
	slug: string;
	/** Path relative to the content folder. */
	file: string;
	text: string;
	/** What its Python blocks printed, if they have been run. */
	record?: PythonRecord | undefined;
}

/** An entry with the HTML of its pieces, by piece key. */
export interface PiecedSource<T> extends EntrySource<T> {
	pieces: Record<string, string>;
	/** Of a term that has some. */
	questions?: SourceQuestions;
}

export interface ReadEntry<T> {
	source: PiecedSource<T> | undefined;
	issues: ReadingIssue[];
}

/**
 * Reads an entry: parses its fields, executes its examples, draws its figures, renders its formulas,
 * and converts its text to an outline, HTML and plain Markdown.
 *
 * @throws SandboxError if examples cannot be executed on this machine.
 */
export async function readEntry<T>(
	entry: EntryFile,
	schema: z.ZodType<T>,
	evaluate: (block: Block) => Promise<BlockResult>,
): Promise<ReadEntry<T>> {
	const { file, text } = entry;
	const issues = checkText(file, text);
	if (issues.length > 0) return { source: undefined, issues };
	try {
		return await parseEntry(entry, schema, evaluate);
	} catch (error) {
		if (error instanceof SandboxError) throw error;
		// A parser crash on one file must not abort the run.
		const message = `cannot be read: ${(error as Error).message}`;
		const hint = 'Remove what is nested deepest, and report this as a bug';
		const issue = readingIssue({ rule: 'nesting-depths', file, message, hint });
		return { source: undefined, issues: [issue] };
	}
}

async function parseEntry<T>(
	{ slug, file, text, record }: EntryFile,
	schema: z.ZodType<T>,
	evaluate: (block: Block) => Promise<BlockResult>,
): Promise<ReadEntry<T>> {
	const split = splitFrontMatter(text);
	if (!split) {
		const issue = readingIssue({ rule: 'front-matter', file, ...explainFrontMatter(text) });
		return { source: undefined, issues: [issue] };
	}
	const { data, issues, lineOf } = parseFields(file, schema, split.yaml, 2);
	const { body, bodyLine } = split;
	let tree: MdastNode;
	if (!parsesInTime(body)) {
		const message = 'takes the parser too long';
		const hint = 'Escape < and { in the text with \\';
		const issue = readingIssue({ rule: 'nesting-depths', file, line: bodyLine, message, hint });
		return { source: undefined, issues: [...issues, issue] };
	}
	try {
		tree = parseMarkdown(body);
	} catch (error) {
		if (error instanceof RangeError) throw error;
		return {
			source: undefined,
			issues: [...issues, mdxIssue(file, error as Error, body, bodyLine)],
		};
	}
	const { faults, isOpen } = findFaults(tree, body);
	for (const { offset, ...fault } of faults) {
		const line = bodyLine + body.slice(0, offset).split('\n').length - 1;
		issues.push(readingIssue({ ...fault, file, line, field: 'body' }));
	}
	if (isOpen) return { source: undefined, issues };
	const rendered = await renderPieces(piecesOf(tree), evaluate, record);
	issues.push(...rendered.failures.map((failure) => pieceIssue(file, failure, bodyLine)));
	for (const { line, code } of hiddenInTree(tree)) {
		const message = `contains the hidden character ${code}, as a character reference`;
		const place = { file, line: line + bodyLine - 1, field: 'body' };
		const hint = 'Delete it';
		issues.push(readingIssue({ rule: 'no-hidden-characters', ...place, message, hint }));
	}
	const tables = oversizedTables(tree).map(({ line, message }) => {
		const place = { file, line: line + bodyLine - 1, field: 'body' };
		return readingIssue({ rule: 'file-sizes', ...place, message, hint: 'Split it' });
	});
	issues.push(...tables);
	if (data === undefined || tables.length > 0) return { source: undefined, issues };
	const outline = readOutline(tree, body, bodyLine, record);
	const page = { to: file.replace(/^terms\/|\.mdx$/g, ''), tree };
	const html = renderHtml(tree, (node) => rendered.byNode.get(node)?.html, page);
	const oversized = oversizedHtml(html);
	if (oversized) {
		const issue = readingIssue({ rule: 'file-sizes', file, message: oversized, hint: 'Split it' });
		return { source: undefined, issues: [...issues, issue] };
	}
	const markdownOf = (node: object) => rendered.byNode.get(node)?.markdown;
	const sections = portableSections(tree, body, markdownOf, page);
	const source = { slug, file, data, outline, html, sections, pieces: rendered.byKey };
	const { questions: written = [] } = data as { questions?: readonly QuestionData[] };
	if (written.length === 0) return { source, issues };
	const read = await readQuestions(written, { ...page, file }, lineOf, evaluate);
	return {
		source: { ...source, questions: read.questions },
		issues: [...issues, ...read.issues],
	};
}

function blockOf({ kind, code, vary }: Block): Block {
	return { kind, code, ...(vary && { vary }) };
}

async function renderPieces(
	pieces: readonly PlacedPiece[],
	evaluate: (block: Block) => Promise<BlockResult>,
	record: PythonRecord | undefined,
) {
	const byNode = new Map<object, RenderedPiece>();
	const byKey: Record<string, string> = {};
	const failures: Failure[] = [];
	const results = await Promise.all(
		pieces.map((piece) =>
			piece.kind === 'formula' || piece.kind === 'python' ? undefined : evaluate(blockOf(piece)),
		),
	);
	pieces.forEach((piece, index) => {
		try {
			const rendered = renderPiece(piece, results[index], record?.get(piece.digest ?? ''));
			// MathML has invisible operators, such as function application.
			const code = hiddenCharacter(rendered.html.replace(/[\u2061-\u2064]/g, ''));
			if (code) throw new PieceError(`shows the hidden character ${code}`, 1);
			byNode.set(piece.node, rendered);
			byKey[pieceKey(piece)] = rendered.html;
		} catch (error) {
			failures.push({ piece, error: error as Error });
		}
	});
	return { byNode, byKey, failures };
}
