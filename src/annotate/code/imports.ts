import type { SyntaxNode, Tree } from '@lezer/common';

/** The text of a node. */
export type TextOf = (node: { from: number; to: number }) => string;

/** What each imported name stands for. */
export function importsOf(tree: Tree, text: TextOf): Map<string, readonly string[]> {
	const imports = new Map<string, readonly string[]>();
	tree.iterate({
		enter: ({ name, node }) => {
			if (name === 'ImportStatement') readPythonImport(text(node), imports);
			if (name === 'ImportDeclaration') readScriptImport(text(node), imports);
		},
	});
	return imports;
}

function readPythonImport(statement: string, imports: Map<string, readonly string[]>): void {
	const [, from, list] = /^(?:from\s+([\w.]+)\s+)?import\s+\(?([\s\S]*?)\)?$/.exec(statement) ?? [];
	for (const item of list?.split(',') ?? []) {
		const [, name, alias] = /^\s*([\w.]+)(?:\s+as\s+(\w+))?/.exec(item) ?? [];
		if (!name) continue;
		const path = [...(from?.split('.').filter(Boolean) ?? []), ...name.split('.')];
		if (from || alias) imports.set(alias ?? name, path);
		else imports.set(path[0]!, [path[0]!]);
	}
}

function readScriptImport(statement: string, imports: Map<string, readonly string[]>): void {
	const from = /['"]([^'"]+)['"]/.exec(statement)?.[1];
	const list = /import\s+([\s\S]*?)\s+from/.exec(statement)?.[1];
	if (!from || !list) return;
	for (const item of list.split(/[{},]/)) {
		const [, name, alias] = /^\s*([\w$*]+)(?:\s+as\s+([\w$]+))?\s*$/.exec(item) ?? [];
		if (name) imports.set(alias ?? name, name === '*' ? [from] : [from, name]);
	}
}

/** Whether a name stands in the statement that imports it. */
export function isImport({ parent }: SyntaxNode): boolean {
	return parent?.name === 'ImportStatement' || parent?.name === 'ImportGroup';
}
