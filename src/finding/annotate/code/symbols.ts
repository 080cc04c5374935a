import type { ModulePaths } from './module-paths.ts';
import { NO_MODULES } from './module-paths.ts';

/** A pattern for finding a term's symbol in code. */
export interface SymbolPattern {
	/** The identifier or string to find. */
	key: string;
	kind: 'name' | 'keyword' | 'string' | 'operator';
	/** The path ending in it, or for an argument the path of the function. */
	path: readonly string[];
	/** Required value of a keyword, as written; undefined for any value. */
	value?: string | undefined;
	/** Whether it is written as R and Rust do. */
	isScoped?: boolean;
	/** Required keyword of a string that is a value. */
	argument?: string | undefined;
}

const NAME = '[A-Za-z_$][\\w$]*';
const PATH = new RegExp(`^${NAME}(?:\\.${NAME})*$`);
const SCOPED = new RegExp(`^${NAME}(?:::[A-Za-z_][\\w.]*)+$`);
const CALL = new RegExp(`^(\\.?${NAME}(?:\\.${NAME})*)\\((.*)\\)$`);
const KEYWORD = new RegExp(`^["']?(${NAME})["']?(?:=|: )(.*)$`);
const OPTION = /^--([a-z][\w-]*)/;
const FILE = /\.(?:json|py|txt|yaml|model|bin|safetensors|ckpt|pt|gguf|onnx|arpa)$/;
const QUOTED = /^["'](.+)["']$/;

/**
 * Parses a symbol as authors write it: `torch.nn.Linear`, `loss.backward()`, `.shape`, `lr=`,
 * `class_weight="balanced"`, `pipeline("ner")`, `average(weights=)`, `import torch`,
 * `def forward(self, x)`, `@`, `[CLS]`. Anything else is matched against strings.
 */
export function parseSymbol(symbol: string, modules: ModulePaths = NO_MODULES): SymbolPattern[] {
	return patternsOf(symbol).map((pattern) =>
		pattern.kind === 'name' ? { ...pattern, path: modules.canonical(pattern.path) } : pattern,
	);
}

function patternsOf(symbol: string): SymbolPattern[] {
	const option = OPTION.exec(symbol)?.[1];
	if (option) return [{ key: option.replaceAll('-', '_'), kind: 'keyword', path: [] }];
	if (SCOPED.test(symbol)) {
		const path = symbol.split('::');
		return [{ key: path.at(-1)!, kind: 'name', path, isScoped: true }];
	}
	const text = symbol.replace(/^(?:import|def|class) /, '').replace(/:$/, '');
	const [, called, argument] = CALL.exec(text) ?? [];
	if (called && argument) {
		const inner = parseArgument(argument, called.split('.'));
		if (inner.length > 0) return inner;
		// `max(0, x)` does not match every `max`, unlike `def forward(self, x)`.
		if (!called.includes('.') && text === symbol) return [stringPattern(symbol)];
	}
	if (called !== undefined) return [namePattern(called)];
	const keyword = parseArgument(text, []);
	if (keyword.length > 0) return keyword;
	const path = text.replace(/^\./, '');
	if (PATH.test(path) && !FILE.test(text)) return [namePattern(text)];
	if (symbol === '@') return [{ key: symbol, kind: 'operator', path: [] }];
	return [stringPattern(symbol)];
}

function stringPattern(text: string): SymbolPattern {
	return { key: text, kind: 'string', path: [] };
}

/** A leading dot matches any object. */
function namePattern(path: string): SymbolPattern {
	const parts = path.split('.').map((part) => part || 'x');
	return { key: parts.at(-1)!, kind: 'name', path: parts };
}

function parseArgument(text: string, path: readonly string[]): SymbolPattern[] {
	const [, key, value] = KEYWORD.exec(text) ?? [];
	const quoted = QUOTED.exec(value ?? text)?.[1];
	const isLiteral = /^(?:[[({]|True$|False$|true$|false$)/.test(value ?? '');
	const strings: SymbolPattern[] = quoted
		? [{ key: quoted, kind: 'string', path, argument: key }]
		: [];
	if (!key) return strings;
	return [
		...strings,
		{ key, kind: 'keyword', path, value: quoted ?? (isLiteral ? value : undefined) },
	];
}
