import type {
	Blockquote,
	BlockContent,
	List,
	Nodes,
	Paragraph,
	PhrasingContent,
	Root,
	RootContent,
	Table,
} from 'mdast';
import { plainName } from './plain-name.ts';
import { plainText } from './plain-text.ts';

const MAX_CELLS = 4000;
const BULLET = /^\s*[•◦▪‣●∙·*-]\s*(?=\S)/;
const NUMBER = /^\s*\d{1,2}[.)]\s*(?=\S)/;

/** Headings from the second level on, lists that are lists, tables with a row of headings, and no block that is empty. */
export function tidyBlocks(tree: Root): Root {
	const children = tree.children.flatMap((node, index) =>
		tidyBlock(node, tree.children[index + 1]),
	);
	const depths = children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
	const shift = 2 - Math.min(...depths, 6);
	for (const node of children) {
		if (node.type === 'heading') node.depth = Math.min(6, Math.max(2, node.depth + shift)) as 2;
	}
	return { type: 'root', children };
}

function tidyBlock(node: RootContent, next: RootContent | undefined): RootContent[] {
	switch (node.type) {
		case 'paragraph':
			return tidyParagraph(node, next);
		case 'heading': {
			const text = plainName(plainText(node));
			return text ? [{ ...node, children: [{ type: 'text', value: text }] }] : [];
		}
		case 'table':
			return tidyTable(node);
		case 'blockquote': {
			const children = node.children.flatMap((child) =>
				child.type === 'heading' ? strongParagraph(plainText(child)) : tidyBlock(child, undefined),
			) as Blockquote['children'];
			return children.length > 0 ? [{ ...node, children }] : [];
		}
		case 'list': {
			const items = node.children
				.map((item) => ({
					...item,
					checked: null,
					spread: false,
					children: item.children.flatMap((child) =>
						child.type === 'heading'
							? strongParagraph(plainText(child))
							: (tidyBlock(child, undefined) as BlockContent[]),
					),
				}))
				.filter(({ children }) => children.length > 0);
			return items.length > 0 ? [{ ...node, spread: false, children: items }] : [];
		}
		case 'text':
		case 'emphasis':
		case 'strong':
		case 'link':
		case 'inlineCode':
		case 'inlineMath':
		case 'delete':
		case 'image':
		case 'break':
			return tidyParagraph({ type: 'paragraph', children: [node] }, next);
		default:
			return [node];
	}
}

function strongParagraph(text: string): Paragraph {
	const children: PhrasingContent[] = [{ type: 'text', value: `${plainName(text)}:` }];
	return { type: 'paragraph', children: [{ type: 'strong', children }] };
}

function tidyParagraph(node: Paragraph, next: RootContent | undefined): RootContent[] {
	const children = trimmed(node.children);
	if (children.length === 0) return [];
	const [only] = children;
	if (
		children.length === 1 &&
		only?.type === 'inlineMath' &&
		(only.data as { display?: boolean } | undefined)?.display
	) {
		return [{ type: 'math', value: only.value }];
	}
	if (children.length === 1 && only?.type === 'strong' && next) {
		const text = plainName(plainText(only));
		if (text.length <= 80 && !/[.!?。！？…:：]$/.test(text))
			return [{ type: 'heading', depth: 6, children: [{ type: 'text', value: text }] }];
	}
	return asLists(children);
}

/** Lines that begin like the items of a list become one. */
function asLists(children: PhrasingContent[]): RootContent[] {
	const lines: PhrasingContent[][] = [[]];
	for (const child of children) {
		if (child.type === 'break') lines.push([]);
		else lines.at(-1)!.push(child);
	}
	const begins = (line: readonly PhrasingContent[], pattern: RegExp) =>
		line[0]?.type === 'text' && pattern.test(line[0].value);
	const pattern = [BULLET, NUMBER].find(
		(mark) => lines.filter((line) => begins(line, mark)).length >= 2,
	);
	if (!pattern) return broken(lines);
	const blocks: RootContent[] = [];
	let plain: PhrasingContent[][] = [];
	const flush = () => {
		blocks.push(...broken(plain));
		plain = [];
	};
	for (const line of lines) {
		if (!begins(line, pattern)) {
			plain.push(line);
			continue;
		}
		flush();
		const [first, ...rest] = line as [PhrasingContent & { value: string }, ...PhrasingContent[]];
		const text: PhrasingContent = { type: 'text', value: first.value.replace(pattern, '') };
		const item = {
			type: 'listItem' as const,
			children: [{ type: 'paragraph' as const, children: trimmed([text, ...rest]) }],
		};
		const last = blocks.at(-1);
		if (last?.type === 'list') last.children.push(item);
		else {
			const list: List = {
				type: 'list',
				ordered: pattern === NUMBER,
				spread: false,
				children: [item],
			};
			blocks.push(list);
		}
	}
	flush();
	return blocks;
}

/** Lines as paragraphs with line breaks; a blank line parts two. */
function broken(lines: readonly PhrasingContent[][]): Paragraph[] {
	const paragraphs: PhrasingContent[][] = [[]];
	for (const line of lines) {
		const isBlank = line.every((node) => plainText(node).trim() === '' && node.type !== 'image');
		if (isBlank) paragraphs.push([]);
		else {
			const last = paragraphs.at(-1)!;
			last.push(...(last.length > 0 ? [{ type: 'break' as const }] : []), ...trimmed(line));
		}
	}
	return paragraphs
		.filter(({ length }) => length > 0)
		.map((children) => ({ type: 'paragraph', children }));
}

function trimmed(children: readonly PhrasingContent[]): PhrasingContent[] {
	const kept = [...children];
	const isBlank = (node: PhrasingContent | undefined) =>
		node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
	while (isBlank(kept[0])) kept.shift();
	while (isBlank(kept.at(-1))) kept.pop();
	const [first] = kept;
	const last = kept.at(-1);
	if (first?.type === 'text') kept[0] = { ...first, value: first.value.trimStart() };
	if (last?.type === 'text') {
		const now = kept.at(-1) as { value: string };
		kept[kept.length - 1] = { ...last, value: now.value.trimEnd() };
	}
	return kept;
}

/** Every row as wide as the first; a table that is too large for a page is a list of its rows. */
function tidyTable(table: Table): RootContent[] {
	const rows = table.children.filter(({ children }) => children.length > 0);
	const width = Math.max(...rows.map(({ children }) => children.length), 0);
	if (width === 0 || rows.length === 0) return [];
	if (width * rows.length > MAX_CELLS || rows.length === 1) {
		return rows.map((row): Paragraph => ({
			type: 'paragraph',
			children: [
				{ type: 'text', value: row.children.map((cell) => plainText(cell as Nodes)).join(' · ') },
			],
		}));
	}
	const children = rows.map((row) => ({
		...row,
		children: [
			...row.children.map((cell) => ({
				...cell,
				children: cell.children.flatMap((node): PhrasingContent[] =>
					node.type === 'break' ? [{ type: 'text', value: ' ' }] : [node],
				),
			})),
			...Array.from({ length: width - row.children.length }, () => ({
				type: 'tableCell' as const,
				children: [],
			})),
		],
	}));
	return [{ type: 'table', align: null, children }];
}
