import type { Root } from 'mdast';
import type { z } from 'zod';
import { explainIssue } from '../../model/issues.ts';
import { termSchema } from '../../model/schema.ts';
import { readEntry } from '../../reading/read-entry.ts';
import { MAX_BYTES } from '../../reading/reading-rules.ts';
import { originalDigest } from '../../reading/translations.ts';
import { plainText } from '../text/plain-text.ts';
import { printMarkdown } from '../text/print-markdown.ts';

export interface SafeEntry {
	text: string;
	/** What could not be kept as it was, and why. */
	losses: string[];
}

/** Characters that can be markup; other texts need no proof. */
const MARKUP = /[\\`*_{}[\]<>$|#~=&]|https?:|www\.|@|^\s*[-+\d]/m;

/**
 * The file of an entry that the reader accepts: with its text, else with its plain text, else without.
 * The reader itself is asked.
 */
export async function safeEntry(
	print: (body: string) => string,
	body: Root,
	schema: z.ZodType = termSchema,
): Promise<SafeEntry> {
	const losses: string[] = [];
	const tree: Root = { type: 'root', children: [...body.children] };
	let markdown = printMarkdown(tree);
	const rest = Buffer.byteLength(print('')) + 1024;
	while (Buffer.byteLength(markdown) + rest > MAX_BYTES && tree.children.length > 0) {
		const size = Buffer.byteLength(markdown) + rest;
		if (losses.length === 0)
			losses.push(
				`its text of ${Math.ceil(size / 1024)} kB is over the limit of ${MAX_BYTES / 1024} kB, so its end is left out`,
			);
		const drop = Math.max(1, Math.floor(tree.children.length * (1 - MAX_BYTES / size)));
		if (tree.children.length > 1) tree.children.splice(-drop);
		else tree.children = shortened(tree.children[0]!, MAX_BYTES - rest);
		markdown = printMarkdown(tree);
	}
	const text = print(markdown);
	if (!MARKUP.test(markdown) && !/[\p{Cc}\p{Cf}]/u.test(text.replaceAll('\n', '')))
		return { text, losses };
	const fault = await faultOf(text, schema);
	if (!fault) return { text, losses };
	const plain = print(escapedText(tree));
	if (!(await faultOf(plain, schema))) {
		return { text: plain, losses: [...losses, `its text is kept without formatting: ${fault}`] };
	}
	const bare = print('');
	const other = await faultOf(bare, schema);
	return { text: bare, losses: [...losses, `its text is left out: ${other ?? fault}`] };
}

/** The digest that the translations of an entry are compared with. */
export async function digestOfOriginal(text: string): Promise<string | undefined> {
	const { source } = await readImported(text, termSchema);
	return source && originalDigest(source);
}

function readImported<T>(text: string, schema: z.ZodType<T>) {
	const file = 'terms/entry.mdx';
	const refuse = () => Promise.reject(new Error('an imported entry runs nothing'));
	return readEntry({ slug: 'entry', file, text }, schema, refuse);
}

async function faultOf(text: string, schema: z.ZodType): Promise<string | undefined> {
	const { issues } = await readImported(text, schema);
	const issue = issues.find(({ severity }) => severity === 'error');
	return issue && explainIssue(issue);
}

function shortened(node: Root['children'][number], bytes: number): Root['children'] {
	const text = plainText(node).slice(0, Math.floor(bytes / 3));
	const cut = text.slice(0, Math.max(text.lastIndexOf(' '), 1));
	return bytes > 3000
		? [{ type: 'paragraph', children: [{ type: 'text', value: `${cut} …` }] }]
		: [];
}

/** The paragraphs of a tree with everything escaped that could be markup. */
function escapedText(tree: Root): string {
	return tree.children
		.flatMap((node) => plainText(node).split(/\n+/))
		.map((line) => line.trim())
		.filter(Boolean)
		.map((line) => line.replace(/[!-/:-@[-`{-~]/g, '\\$&').replace(/^(\d+)\\([.)])/, '$1\\$2'))
		.map((line) => `${line}\n`)
		.join('\n');
}
