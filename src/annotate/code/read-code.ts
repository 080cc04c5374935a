import type { SyntaxNode, Tree } from '@lezer/common';
import { parser as javascript } from '@lezer/javascript';
import { parser as python } from '@lezer/python';
import type { TextOf } from './imports.ts';
import { importsOf, isImport } from './imports.ts';

export type Language = 'python' | 'javascript';

/** An identifier, a string or an operator of a program. */
export interface CodeToken {
	start: number;
	end: number;
	/** As written; a string without its quotes. */
	text: string;
	kind: 'name' | 'keyword' | 'string' | 'operator';
	/** The dotted path it ends, imports resolved; one element for a name that stands alone. */
	path: readonly string[];
	/** Whether its path, or for keywords that of the function, begins at something imported. */
	imported: boolean;
	/** Path of the function whose argument it is or names. */
	callee: readonly string[];
	/** What a keyword is set to, as written. */
	value?: string | undefined;
}

const PARSERS = { python, javascript };
const NAMES = new Set([
	'VariableName',
	'PropertyName',
	'VariableDefinition',
	'PropertyDefinition',
	'TypeName',
	// What a key of a YAML file is to a parser of JavaScript.
	'Label',
]);

/** The language in which a program has fewer errors. */
export function languageOf(code: string): Language {
	return errorsIn(javascript.parse(code), code) < errorsIn(python.parse(code), code)
		? 'javascript'
		: 'python';
}

/** Characters that do not parse, and a little for each place where something is missing. */
export function errorsIn(tree: Tree, code: string): number {
	let errors = 0;
	tree.iterate({
		enter: ({ type, from, to }) => {
			if (type.isError) errors += 2 + code.slice(from, to).trim().length;
		},
	});
	return errors;
}

/** The tokens of a program that can name something, in order; what does not parse is left out. */
export function readCode(code: string, language = languageOf(code)): CodeToken[] {
	const tree = PARSERS[language].parse(code);
	const text = ({ from, to }: { from: number; to: number }) => code.slice(from, to);
	const imports = importsOf(tree, text);
	const resolve = (path: readonly string[]): readonly string[] => [
		...(imports.get(path[0]!) ?? [path[0]!]),
		...path.slice(1),
	];
	const keywordToken = (
		node: SyntaxNode,
		base: Pick<CodeToken, 'start' | 'end' | 'text'>,
	): CodeToken => {
		const written = calleeOf(node, text);
		const set = node.nextSibling?.nextSibling;
		return {
			...base,
			kind: 'keyword',
			path: [base.text],
			imported: imports.has(written[0]!),
			callee: resolve(written),
			value: set ? text(set) : undefined,
		};
	};
	const tokens: CodeToken[] = [];
	tree.iterate({
		enter: ({ name, node }) => {
			const base = { start: node.from, end: node.to, text: text(node) };
			if (NAMES.has(name)) {
				if (isKeyword(node)) return void tokens.push(keywordToken(node, base));
				const written = pathOf(node, text);
				const imported = imports.has(written[0]!) || isImport(node);
				const path = resolve(written);
				tokens.push({ ...base, kind: 'name', path, imported, callee: [] });
			} else if (name === 'String') {
				const inside = { start: node.from + 1, end: Math.max(node.from + 1, node.to - 1) };
				const quoted = { ...inside, text: code.slice(inside.start, inside.end) };
				if (isKey(node)) return void tokens.push(keywordToken(node, quoted));
				const callee = resolve(calleeOf(node, text));
				tokens.push({ ...quoted, kind: 'string', path: [quoted.text], imported: false, callee });
			} else if (name === '@' || name === 'ArithOp') {
				if (base.text !== '@' || name !== 'ArithOp') return;
				tokens.push({ ...base, kind: 'operator', path: ['@'], imported: false, callee: [] });
			}
		},
	});
	return tokens;
}

/** `a.b.c` up to a node; what the path begins at may be a call, and is then left out. */
function pathOf(node: SyntaxNode, text: TextOf): string[] {
	const parent = node.parent;
	if (node.name !== 'PropertyName' || parent?.name !== 'MemberExpression') return [text(node)];
	const object = parent.firstChild!;
	const before =
		object.name === 'MemberExpression'
			? pathOf(object.lastChild!, text)
			: object.name === 'VariableName'
				? [text(object)]
				: ['?'];
	return [...before, text(node)];
}

/** Whether a name is that of an argument or of a property of an object. */
function isKeyword({ name, parent, nextSibling }: SyntaxNode): boolean {
	if (name === 'PropertyDefinition') return parent?.name === 'Property';
	if (name === 'Label') return true;
	return parent?.name === 'ArgList' && nextSibling?.name === 'AssignOp';
}

function isKey({ parent, nextSibling }: SyntaxNode): boolean {
	const inMap = parent?.name === 'DictionaryExpression' || parent?.name === 'Property';
	return inMap && nextSibling?.name === ':';
}

/** The function in whose arguments a node stands. */
function calleeOf(node: SyntaxNode, text: TextOf): string[] {
	for (let up = node.parent; up; up = up.parent) {
		if (up.name !== 'ArgList') continue;
		const called = up.parent?.firstChild;
		if (!called) return ['?'];
		if (called.name === 'MemberExpression') return pathOf(called.lastChild!, text);
		return [called.name === 'VariableName' ? text(called) : '?'];
	}
	return ['?'];
}
