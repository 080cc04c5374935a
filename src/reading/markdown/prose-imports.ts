import type { MdastNode } from 'satteri';

/** What begins with the word as code does; the English words "import" and "export" do not. */
const CODE =
	/^import\s*(?:(?:[\w$*{},\s]+\sfrom\s*)?["'][^"'\n]*["']\s*;?\s*(?:$|\n)|\()|^export\s*(?:\{[^}]*\}\s*(?:from\b|;|$)|\*\s*(?:as\s+[\w$]+\s+)?from\b)|^export\s+(?:(?:const|let|var)\s+[\w${[]+\s*=|(?:async\s+)?function\b\s*\*?\s*[\w$]*\s*\(|class\s+[\w$]+[^{\n]*\{|default\b.*(?:[;{)>]|["'\d])\s*$)/m;

/** Offsets of the paragraphs that begin with the English word "import" or "export". */
export function proseImports(tree: MdastNode): number[] {
	if (tree.type !== 'root') return [];
	return tree.children.flatMap((node) =>
		node.type === 'mdxjsEsm' && !CODE.test(node.value) ? [node.position?.start.offset ?? 0] : [],
	);
}

/** A letter that no content has, to stand for the first letter of such a paragraph. */
const STAND_IN = '\uE000';

/**
 * Hides the first letters of paragraphs from a parser that takes "import" and "export" for code;
 * all offsets stay the same.
 */
export function hideLetters(body: string, offsets: readonly number[]): string {
	const letters = [...offsets].reverse();
	return letters.reduce((text, at) => text.slice(0, at) + STAND_IN + text.slice(at + 1), body);
}

/** Puts the letters back. */
export function restoreLetters(node: MdastNode, body: string): void {
	if ('value' in node && node.value?.startsWith(STAND_IN)) {
		const letter = body.charAt(node.position?.start.offset ?? 0);
		(node as { value: string }).value = letter + node.value.slice(1);
	}
	if ('children' in node) {
		node.children.forEach((child) => restoreLetters(child as MdastNode, body));
	}
}
