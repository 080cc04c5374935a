import type { MdastNode } from 'satteri';
import type { LinkedText } from '../model/linked-text.ts';
import { walk } from './markdown/tree.ts';

/** Characters of HTML, and cells of a table: a little Markdown can become very much of both. */
const [MAX_HTML, MAX_CELLS] = [512 * 1024, 5000];

/** Tables with too many cells; rows are padded to the width of the table. */
export function oversizedTables(tree: MdastNode): { line: number; message: string }[] {
	const found: { line: number; message: string }[] = [];
	walk(tree, (node) => {
		if (node.type !== 'table') return true;
		const columns = Math.max(...node.children.map((row) => row.children.length));
		const cells = columns * node.children.length;
		if (cells > MAX_CELLS) {
			const message = `has a table of ${cells} cells, over the limit of ${MAX_CELLS}`;
			found.push({ line: node.position?.start.line ?? 1, message });
		}
		return true;
	});
	return found;
}

/** What is wrong with a text that becomes too much HTML; undefined if it does not. */
export function oversizedHtml(html: LinkedText): string | undefined {
	const size = html.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);
	if (size <= MAX_HTML) return undefined;
	return `becomes ${Math.ceil(size / 1024)} kB of HTML, over the limit of ${MAX_HTML / 1024} kB`;
}
