import type { SyntaxNode } from '@lezer/common';
import type { ParsedChunk } from './parse.ts';
import type { Path } from './paths.ts';
import { extend } from './paths.ts';

/** Maps each imported name to its path. */
export function importsOf(program: readonly ParsedChunk[]): Map<string, Path> {
	const imports = new Map<string, Path>();
	for (const { tree, code } of program) {
		tree.iterate({
			enter: ({ name, from, to }) => {
				if (name !== 'ImportStatement' && name !== 'ImportDeclaration') return;
				const statement = code.slice(from, to).replace(/\s+/g, ' ');
				if (name === 'ImportStatement') readPythonImport(statement, imports);
				else readScriptImport(statement, imports);
			},
		});
	}
	return imports;
}

function readPythonImport(statement: string, imports: Map<string, Path>): void {
	const [, from, list] = /^(?:from ([\w.]+) )?import \(?(.*?)\)?$/.exec(statement) ?? [];
	const origin = extend([], from?.split('.').filter(Boolean) ?? []);
	for (const item of list?.split(',') ?? []) {
		const [, name, alias] = /^ ?([\w.]+)(?: as (\w+))?/.exec(item) ?? [];
		if (!name) continue;
		const path = extend(origin, name.split('.'));
		if (from || alias) imports.set(alias ?? name, path);
		else imports.set(path[0]!, [path[0]!]);
	}
}

function readScriptImport(statement: string, imports: Map<string, Path>): void {
	const from = /['"]([^'"]+)['"]/.exec(statement)?.[1];
	const list = /^import (.*?) from/.exec(statement)?.[1];
	if (!from || !list) return;
	for (const item of list.split(/[{},]/)) {
		const [, name, alias] = /^ ?([\w$*]+)(?: as ([\w$]+))? ?$/.exec(item) ?? [];
		if (name) imports.set(alias ?? name, name === '*' ? [from] : [from, name]);
	}
}

/** Whether a name is part of an import statement. */
export function isImport({ parent }: SyntaxNode): boolean {
	return parent?.name === 'ImportStatement' || parent?.name === 'ImportGroup';
}
