/** How an entry's symbol can be met in code. */
export interface SymbolPattern {
	/** The identifier or the string that is looked for. */
	key: string;
	kind: 'name' | 'keyword' | 'string' | 'operator';
	/** The path it ends, or that of the function whose argument it is. */
	path: readonly string[];
	/** What a keyword must be set to, as written; undefined if that does not matter. */
	value?: string | undefined;
}

const NAME = '[A-Za-z_$][\\w$]*';
const PATH = new RegExp(`^${NAME}(?:\\.${NAME})*$`);
const CALL = new RegExp(`^(\\.?${NAME}(?:\\.${NAME})*)\\((.*)\\)$`);
const KEYWORD = new RegExp(`^["']?(${NAME})["']?(?:=|: )(.*)$`);
const FILE = /\.(?:json|py|txt|yaml|model|bin)$/;
const QUOTED = /^["'](.+)["']$/;

/**
 * Reads a symbol as authors write it: `torch.nn.Linear`, `loss.backward()`, `.shape`, `lr=`,
 * `class_weight="balanced"`, `pipeline("ner")`, `average(weights=)`, `import torch`,
 * `def forward(self, x)`, `@`, `[CLS]`. What is none of these is looked for among strings.
 */
export function readSymbol(symbol: string): SymbolPattern[] {
	const text = symbol.replace(/^(?:import|def|class) /, '').replace(/:$/, '');
	const [, called, argument] = CALL.exec(text) ?? [];
	if (called && argument) {
		const inner = readArgument(argument, called.split('.'));
		if (inner.length > 0) return inner;
		// `max(0, x)` is not about every `max`, unlike `def forward(self, x)`.
		if (!called.includes('.') && text === symbol) return [stringOf(symbol)];
	}
	if (called !== undefined) return [nameOf(called)];
	const keyword = readArgument(text, []);
	if (keyword.length > 0) return keyword;
	const path = text.replace(/^\./, '');
	if (PATH.test(path) && !FILE.test(path)) return [nameOf(text)];
	if (symbol === '@') return [{ key: symbol, kind: 'operator', path: [] }];
	return [stringOf(symbol)];
}

function stringOf(text: string): SymbolPattern {
	return { key: text, kind: 'string', path: [] };
}

/** A leading dot stands for any object. */
function nameOf(path: string): SymbolPattern {
	const parts = path.split('.').map((part) => part || 'x');
	return { key: parts.at(-1)!, kind: 'name', path: parts };
}

function readArgument(text: string, path: readonly string[]): SymbolPattern[] {
	const [, key, value] = KEYWORD.exec(text) ?? [];
	const quoted = QUOTED.exec(value ?? text)?.[1];
	const mustBe = /^(?:[[({]|True$|False$|true$|false$)/.test(value ?? '');
	const strings: SymbolPattern[] = quoted ? [{ key: quoted, kind: 'string', path }] : [];
	if (!key) return strings;
	return [
		...strings,
		{ key, kind: 'keyword', path, value: quoted ?? (mustBe ? value : undefined) },
	];
}
