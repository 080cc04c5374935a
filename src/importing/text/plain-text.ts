import type { Nodes } from 'mdast';

/** What a reader reads of a node, without marks. */
export function plainText(node: Nodes): string {
	if (node.type === 'break') return ' ';
	if (node.type === 'inlineMath' || node.type === 'math') return plainTex(node.value);
	if ('value' in node) return node.value;
	if (!('children' in node)) return '';
	const between = BLOCKS.has(node.type) ? '\n' : '';
	return node.children.map((child) => plainText(child as Nodes)).join(between);
}

const BLOCKS = new Set(['root', 'list', 'listItem', 'blockquote', 'table', 'tableRow']);

/** TeX as it would be typed. */
function plainTex(tex: string): string {
	return tex
		.replace(/\\(?:mathbf|mathrm|text|mathit|boldsymbol|operatorname)\s*\{([^{}]*)\}/g, '$1')
		.replace(/\\(?:left|right|,|;|!|quad\b)/g, '')
		.replace(/\\([a-zA-Z]+)/g, '$1')
		.replace(/[{}]/g, '');
}
