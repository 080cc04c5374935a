import type { MdastNode } from 'satteri';
import { FIGURE_KINDS } from '../../drawing/figures/draw-figure.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { isKnownLanguage } from '../markdown/highlight.ts';
import { blockKind } from '../markdown/pieces.ts';
import { pythonMark } from '../python/python-blocks.ts';
import type { EntryText, Fault } from './entry-text.ts';
import { nodesOf, rangeOf } from './entry-text.ts';

const RULE = 'code-blocks';
const KINDS = ['run', ...FIGURE_KINDS];
const JAVASCRIPT = /^(?:js|javascript|jsx|mjs|cjs|node|ts|typescript)$/i;
const FENCE = /^[>\s\d.*+-]*?(`{3,}|~{3,})/;

/** Blocks that look as if they were executed or drawn. */
export function findMistypedBlocks(text: EntryText): Fault[] {
	return nodesOf(text, 'code').flatMap((node): Fault[] => {
		if (node.lang === 'math') {
			const message = '```math is shown as code';
			const hint = 'Write $$ instead of both ``` lines';
			return [{ rule: RULE, offset: rangeOf(node)[0], message, hint }];
		}
		const reason = pythonMark(node)?.reason;
		if (reason === '') {
			const message = '```python norun does not say why it is not run';
			const hint = 'Write the reason after it: ```python norun needs a GPU';
			return [{ rule: RULE, offset: rangeOf(node)[0], message, hint }];
		}
		if (reason) return [];
		const written = [node.lang, node.meta].filter(Boolean).join(' ');
		const kind = intendedKind(node.lang ?? '', node.meta ?? '');
		if (!kind) return [];
		const result = kind === 'run' ? 'executed' : 'drawn';
		const message = `\`\`\`${written} is not ${result}: it is shown as it stands`;
		const isOther = isKnownLanguage(node.lang ?? '') && !JAVASCRIPT.test(node.lang ?? '');
		const plain = isOther ? node.lang : 'js';
		const hint = `Write \`\`\`js ${kind} for JavaScript to be ${result}, or \`\`\`${plain} for code to be shown`;
		return [{ rule: RULE, offset: rangeOf(node)[0], message, hint }];
	});
}

/** Indented code, which MDX takes for prose. */
export function findIndentedCode({ tree, body }: EntryText): Fault[] {
	const top = 'children' in tree ? (tree.children as MdastNode[]) : [];
	return top.flatMap((node): Fault[] => {
		const [start, end] = rangeOf(node);
		const line = body.lastIndexOf('\n', start - 1) + 1;
		const isIndented = /^(?: {4}|\t)/.test(body.slice(line, end));
		if (node.type !== 'paragraph' || !isIndented || !/[=;{}]|\w\(/.test(body.slice(start, end)))
			return [];
		const message = 'indented code is shown as prose';
		return [{ rule: RULE, offset: start, message, hint: 'Write ``` above and below it' }];
	});
}

/** Blocks without an end of their own, which take in what follows. */
export function findOpenBlocks(text: EntryText): Fault[] {
	const { body } = text;
	return nodesOf(text, 'code').flatMap((node): Fault[] => {
		const [start, end] = rangeOf(node);
		const lines = body.slice(start, end).trimEnd().split('\n');
		const fence = FENCE.exec(lines[0]!)?.[1];
		if (!fence) return [];
		const isSame = (line: string) => FENCE.exec(line)?.[1]?.startsWith(fence) ?? false;
		const fault = (message: string): Fault => {
			const hint = `Write ${fence} on a line of its own below the code`;
			return { rule: RULE, offset: start, message, hint };
		};
		const last = lines.at(-1)!;
		if (lines.length < 2 || !isSame(last) || !/[`~]\s*$/.test(last)) {
			return [fault(`the code block that opens here with ${lines[0]!.trim()} is not closed`)];
		}
		const inner = lines.slice(1, -1).find((line) => isSame(line) && /^\s*[`~]+\s*\w/.test(line));
		if (!inner) return [];
		return [fault(`the code block that opens here is not closed before ${inner.trim()}`)];
	});
}

/** What the author probably meant a block to be; undefined if it is that, or means nothing. */
function intendedKind(lang: string, meta: string): string | undefined {
	const words =
		meta.replace(/(?:[\w-]+=)?"[^"]*"|[\w-]+=(?:'[^']*'|\S+)/g, '').match(/[\p{L}\d]+/gu) ?? [];
	const kinds = words.filter((word) => KINDS.includes(word));
	if (!/^[\w-]+$/.test(lang)) return undefined;
	if (blockKind({ lang, meta })) return kinds.length > 1 ? kinds[0] : undefined;
	const joined = /^(?:js|javascript|ts)\W*(\p{L}+)$/iu.exec(lang)?.[1];
	if (joined && !isKnownLanguage(lang)) return nearestKind(joined);
	if (JAVASCRIPT.test(lang)) return words.map(nearestKind).find(Boolean);
	const named = lang.toLowerCase();
	if (KINDS.includes(named)) return named;
	return kinds[0];
}

function nearestKind(word: string): string | undefined {
	const lower = word.toLowerCase();
	const isForm = (kind: string) =>
		lower.startsWith(kind) && /^(?:s|ner|ning|ted|ting)?$/.test(lower.slice(kind.length));
	return KINDS.find((kind) => isForm(kind) || editDistance(lower, kind, 2) <= kind.length / 3);
}
