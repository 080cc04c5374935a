import type { CodeToken } from './code-token.ts';
import type { Path } from './paths.ts';
import { extend } from './paths.ts';
import type { PlainLanguage } from './plain-language.ts';

const COMMENTS: Readonly<Record<PlainLanguage, string>> = {
	yaml: '(?<=^|\\s)#.*',
	shell: '(?<=^|\\s)#.*',
	sql: '--.*',
	r: '#.*',
	rust: '//.*',
};
const OPTION = '(?<=\\s)--?[A-Za-z][\\w-]*(?=[\\s=]|$)';
const STRING = '"(?:[^"\\\\\\n]|\\\\.)*"|\'(?:[^\'\\\\\\n]|\\\\.)*\'';
/** Names in settings and commands also have hyphens and slashes, those of R have dots. */
const WORD = '[A-Za-z_](?:[\\w./-]*\\w)?';
const NAMES: Readonly<Record<PlainLanguage, string>> = {
	yaml: WORD,
	shell: WORD,
	sql: '[A-Za-z_]\\w*',
	r: '[A-Za-z](?:[\\w.]*\\w)?(?:(?:::|\\$)[A-Za-z](?:[\\w.]*\\w)?)*',
	rust: '[A-Za-z_]\\w*(?:(?:::|\\.)[A-Za-z_]\\w*)*',
};
const OPERATOR = '<=>|<->|<#>|%\\*%|[()]';
const VALUE = /[ \t]*(?::|=>?)?[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s,()]+))?/y;
/** `use a::b::{c, d}` and `use a::b`. */
const USE = /\buse\s+([\w:]+)::(?:\{([^}]*)\}|(\w+))/g;

/** The tokens of a program, as far as they can be told without a grammar. */
export function readPlain(code: string, language: PlainLanguage): CodeToken[] {
	const pattern = new RegExp(
		[
			`(?:${COMMENTS[language]})`,
			language === 'shell' ? `(?<option>${OPTION})` : undefined,
			`(?<quoted>${STRING})`,
			`(?<name>${NAMES[language]})`,
			`(?<operator>${OPERATOR})`,
		]
			.filter((part) => part !== undefined)
			.join('|'),
		'gm',
	);
	const imports = language === 'rust' ? importsOf(code) : new Map<string, Path>();
	const isWords = language === 'yaml' || language === 'shell';
	const tokens: CodeToken[] = [];
	/** Functions whose parentheses are open. */
	const callees: Path[] = [];
	let called: Path = [];
	/** The keyword whose value may come next. */
	let keyword = { text: '', end: 0 };
	for (const { 0: whole, index: start, groups = {} } of code.matchAll(pattern)) {
		const { option, quoted, name, operator } = groups;
		const end = start + whole.length;
		const callee = callees.at(-1) ?? [];
		const isNext = keyword.text && !/[\n,]/.test(code.slice(keyword.end, start));
		const argument = isNext ? keyword.text : undefined;
		const base = { imported: false, callee };
		const written = option?.replace(/^-+/, '') ?? quoted?.slice(1, -1) ?? name ?? '';
		if (option ?? isKeyword(language, { start, end, code, isCalled: callee.length > 0 })) {
			const from = quoted ? start + 1 : end - written.length;
			const text = written.replaceAll('-', '_');
			const span = { start: from, end: from + written.length, text };
			const value = valueAt(code, end);
			tokens.push({ ...base, ...span, kind: 'keyword', path: [text], value });
			keyword = { text, end };
		} else if (quoted ?? (isWords && name)) {
			const from = quoted ? start + 1 : start;
			const span = { start: from, end: from + written.length, text: written };
			tokens.push({ ...base, ...span, kind: 'string', path: [written], argument });
		} else if (name) {
			const isCall = /^\s*\(/.test(code.slice(end, end + 5));
			called = addPath(tokens, name, start, {
				imports,
				callee,
				anyPackage: language === 'r' && isCall,
			});
			continue;
		} else if (operator === '(') callees.push(called);
		else if (operator === ')') callees.pop();
		else if (operator) {
			tokens.push({ ...base, start, end, text: operator, kind: 'string', path: [operator] });
		}
		called = [];
	}
	return tokens;
}

function importsOf(code: string): Map<string, Path> {
	const imports = new Map<string, Path>();
	for (const [, from = '', list, one] of code.matchAll(USE)) {
		for (const item of (list ?? one ?? '').split(',')) {
			const [, name, alias] = /^\s*(\w+)(?:\s+as\s+(\w+))?/.exec(item) ?? [];
			if (name) imports.set(alias ?? name, [...from.split('::'), name]);
		}
	}
	return imports;
}

/** Adds a token for every part of a path. Returns the path. */
function addPath(
	tokens: CodeToken[],
	written: string,
	start: number,
	{
		imports,
		callee,
		anyPackage,
	}: { imports: ReadonlyMap<string, Path>; callee: Path; anyPackage: boolean },
): Path {
	const isScoped = /^[a-z]\w*::/.test(written);
	let path: Path = [];
	for (const { 0: text, index } of written.matchAll(anyPackage ? /[\w.]+/g : /\w+/g)) {
		path = extend(
			path.length === 0 ? (imports.get(text) ?? []) : path,
			path.length === 0 && imports.has(text) ? [] : [text],
		);
		const imported =
			isScoped || (path.length > 1 && imports.has(written.slice(0, written.search(/\W|$/))));
		const from = start + index;
		tokens.push({
			start: from,
			end: from + text.length,
			text,
			kind: 'name',
			path,
			imported,
			callee,
			anyPackage,
		});
	}
	return path;
}

/** The value after a keyword, without its quotes. */
function valueAt(code: string, end: number): string | undefined {
	VALUE.lastIndex = end;
	const [, double, single, bare] = VALUE.exec(code) ?? [];
	return double ?? single ?? bare;
}

/** Whether a word is the key of a setting or the name of an argument. */
function isKeyword(
	language: PlainLanguage,
	{ start, end, code, isCalled }: { start: number; end: number; code: string; isCalled: boolean },
): boolean {
	if (!/\w/.test(code[end - 2] ?? code[start]!)) return false;
	const after = code.slice(end, end + 5);
	if (language === 'yaml') return /^:(?:\s|$)/.test(after);
	return (language === 'r' || language === 'sql') && isCalled && /^\s*=(?!=)/.test(after);
}
