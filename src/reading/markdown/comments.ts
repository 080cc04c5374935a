import type { MdastNode } from 'satteri';

/** Only block comments; a line comment could hide what follows its line. */
const COMMENTS = /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)+$/;

/** A range of the source, as offsets. */
export type Range = readonly [start: number, end: number];

const rangesOf = new WeakMap<MdastNode, readonly Range[]>();

/** Removes the author's comments from a tree: expressions such as `{/* to do *\/}`. */
export function removeComments(tree: MdastNode): void {
	const ranges: Range[] = [];
	const visit = (node: MdastNode): void => {
		if (!('children' in node)) return;
		const children = node.children as MdastNode[];
		const kept = children.filter((child) => !isComment(child));
		if (kept.length < children.length) {
			for (const { position } of children.filter(isComment)) {
				ranges.push([position?.start.offset ?? 0, position?.end.offset ?? 0]);
			}
			children.splice(0, children.length, ...kept);
		}
		children.forEach(visit);
	};
	visit(tree);
	rangesOf.set(tree, ranges);
}

/** Where the source of a tree has comments, each with the blanks that would be left over. */
export function commentsOf(tree: MdastNode, body: string): Range[] {
	return (rangesOf.get(tree) ?? []).map(([start, end]): Range => {
		const before = /[ \t]*$/.exec(body.slice(0, start))![0].length;
		const after = /^\s*/.exec(body.slice(end))![0].length;
		const startsLine = start === before || body[start - before - 1] === '\n';
		if (startsLine) return [start, end + after];
		return after > 0 || end === body.length ? [start - before, end] : [start, end];
	});
}

function isComment(node: MdastNode): boolean {
	const isExpression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
	return isExpression && COMMENTS.test(node.value);
}
