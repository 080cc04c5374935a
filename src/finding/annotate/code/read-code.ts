import type { SyntaxNode } from '@lezer/common';
import { truncate } from '../../search/bounds.ts';
import { CODE_LIMIT } from '../limits.ts';
import type { CodeToken } from './code-token.ts';
import { importsOf, isImport } from './imports.ts';
import type { ModulePaths } from './module-paths.ts';
import { NO_MODULES } from './module-paths.ts';
import type { CodeLanguage, ParsedChunk } from './parse.ts';
import { parseProgram } from './parse.ts';
import type { Path } from './paths.ts';
import { extend, PathTracker } from './paths.ts';
import { plainLanguageOf } from './plain-language.ts';
import { readPlain } from './read-plain.ts';

const NAME_NODES = new Set([
	'VariableName',
	'PropertyName',
	'VariableDefinition',
	'PropertyDefinition',
	'TypeName',
	// A YAML key, as the JavaScript parser reads it.
	'Label',
]);

/** The tokens of a program that can match a symbol, in order. Code that does not parse is skipped. */
export function readCode(
	program: string,
	language?: CodeLanguage,
	modules: ModulePaths = NO_MODULES,
): CodeToken[] {
	const code = truncate(program, CODE_LIMIT);
	const plain = language ? undefined : plainLanguageOf(code);
	if (plain) return readPlain(code, plain);
	const parsed = parseProgram(code, language);
	const imports = importsOf(parsed);
	return parsed.flatMap((chunk) => readChunk(code, chunk, imports, modules));
}

function readChunk(
	code: string,
	{ tree, start }: ParsedChunk,
	imports: ReadonlyMap<string, Path>,
	modules: ModulePaths,
): CodeToken[] {
	const text = ({ from, to }: { from: number; to: number }) => code.slice(start + from, start + to);
	const paths = new PathTracker(text);
	const resolve = (path: Path): Path =>
		modules.canonical(extend(imports.get(path[0]!) ?? [path[0]!], path.slice(1)));
	const keywordToken = (
		node: SyntaxNode,
		base: Pick<CodeToken, 'start' | 'end' | 'text'>,
	): CodeToken => {
		const set = node.nextSibling?.nextSibling;
		return {
			...base,
			kind: 'keyword',
			path: [base.text],
			imported: imports.has(paths.callee[0]!),
			callee: resolve(paths.callee),
			value: set ? text(set) : undefined,
		};
	};
	const tokens: CodeToken[] = [];
	const spanOf = (from: number, to: number) => {
		return { start: start + from, end: start + to, text: text({ from, to }) };
	};
	tree.iterate({
		enter: (ref) => {
			const { name, from, to } = ref;
			paths.enter(ref);
			if (NAME_NODES.has(name)) {
				const { node } = ref;
				if (isKeyword(node)) return void tokens.push(keywordToken(node, spanOf(from, to)));
				const written = paths.pathTo(node);
				const imported = imports.has(written[0]!) || isImport(node) || modules.isUsual(written);
				const path = resolve(written);
				tokens.push({ ...spanOf(from, to), kind: 'name', path, imported, callee: [] });
			} else if (name === 'String') {
				const quoted = spanOf(from + 1, Math.max(from + 1, to - 1));
				if (isKey(ref.node)) return void tokens.push(keywordToken(ref.node, quoted));
				const callee = resolve(paths.callee);
				const argument = argumentOf(ref.node);
				tokens.push({
					...quoted,
					kind: 'string',
					path: [quoted.text],
					imported: false,
					callee,
					argument: argument && text(argument).replace(/^(['"])(.*)\1$/, '$2'),
				});
			} else if (name === 'ArithOp' && text(ref) === '@') {
				const operator = spanOf(from, to);
				tokens.push({ ...operator, kind: 'operator', path: ['@'], imported: false, callee: [] });
			}
		},
		leave: (ref) => paths.leave(ref),
	});
	return tokens;
}

/** Whether a name is the name of an argument or of an object property. */
function isKeyword({ name, parent, nextSibling }: SyntaxNode): boolean {
	if (name === 'PropertyDefinition') return parent?.name === 'Property';
	if (name === 'Label') return true;
	return parent?.name === 'ArgList' && nextSibling?.name === 'AssignOp';
}

/** The name of the argument, or the key, whose value a node is. */
function argumentOf({ parent, prevSibling }: SyntaxNode): SyntaxNode | undefined {
	if (!/^(?:ArgList|DictionaryExpression|Property)$/.test(parent?.name ?? '')) return undefined;
	if (prevSibling?.name !== 'AssignOp' && prevSibling?.name !== ':') return undefined;
	return prevSibling.prevSibling ?? undefined;
}

function isKey({ parent, nextSibling }: SyntaxNode): boolean {
	const inMap = parent?.name === 'DictionaryExpression' || parent?.name === 'Property';
	return inMap && nextSibling?.name === ':';
}
