import type { ErrorCode } from 'yaml';
import { describeCharacter, oddCharacter, withoutOddCharacters } from '../text/odd-characters.ts';

/** What the parser reports. */
export interface YamlError {
	code: ErrorCode | undefined;
	offset: number;
	message: string;
}

/** What the author did. */
export interface YamlMistake {
	/** Where the mistake is, which may be long before the parser gave up. */
	offset: number;
	message: string;
	hint: string;
}

type Explain = (yaml: string, error: YamlError, line: Line) => YamlMistake | undefined;

interface Line {
	text: string;
	start: number;
}

/** Explains an error of the parser by the mistake that most likely caused it. */
export function explainYaml(yaml: string, error: YamlError): YamlMistake {
	const line = lineAt(yaml, error.offset);
	for (const explain of EXPLANATIONS) {
		const mistake = explain(yaml, error, line);
		if (mistake) return mistake;
	}
	const message = `YAML: ${error.message.replace(/\.$/, '')}`;
	return { offset: error.offset, message, hint: hintFor(error.message) };
}

const EXPLANATIONS: readonly Explain[] = [
	repeatedField,
	tab,
	reservedStart,
	openBracket,
	openQuote,
	noBlank,
	colonInValue,
	specialStart,
];

function repeatedField(yaml: string, { code, offset }: YamlError): YamlMistake | undefined {
	const [key] = /^[\w-]+/.exec(yaml.slice(offset)) ?? [];
	if (code !== 'DUPLICATE_KEY' || !key) return undefined;
	return { offset, message: `the field "${key}" is there twice`, hint: 'Merge the two' };
}

function tab(_yaml: string, { code, offset }: YamlError): YamlMistake | undefined {
	if (code !== 'TAB_AS_INDENT') return undefined;
	return { offset, message: 'a tab indents the line', hint: 'Indent it with spaces' };
}

function reservedStart(yaml: string, { code, offset }: YamlError): YamlMistake | undefined {
	if (code !== 'BAD_SCALAR_START') return undefined;
	const hint = 'Put the whole value in quotes: "..."';
	return { offset, message: `a value cannot begin with ${yaml.charAt(offset)}`, hint };
}

function openBracket(yaml: string, { offset, message }: YamlError): YamlMistake | undefined {
	const kind = /^Flow (sequence|map)/.exec(message)?.[1];
	if (!kind) return undefined;
	const [open, close] = kind === 'map' ? ['{', '}'] : ['[', ']'];
	const text = yaml.slice(0, offset);
	const opened = linesOf(text).findLast(
		(line) => countOf(line.text, open) > countOf(line.text, close),
	);
	if (!opened) return undefined;
	const hint = /\s#/.test(opened.text)
		? 'Put a value with # in quotes, because a comment begins there'
		: `Write ${close} at its end`;
	const at = opened.start + opened.text.indexOf(open);
	return { offset: at, message: `the ${open} is not closed`, hint };
}

/** Occurrences outside of quotes and comments. */
function countOf(line: string, mark: string): number {
	const bare = line.replace(/"(?:\\.|[^"\\])*"|'[^']*'/g, '').replace(/(?:^|\s)#.*/, '');
	return bare.split(mark).length - 1;
}

function openQuote(yaml: string, { message }: YamlError): YamlMistake | undefined {
	const quote = /closing (["'])/.exec(message)?.[1];
	if (!quote) return undefined;
	const begins = new RegExp(`(?:[:,\\[{-]\\s+|[\\[{]|^)${quote}`);
	const opened = linesOf(yaml).find(
		({ text }) => begins.test(text) && text.replace(/\\./g, '').split(quote).length % 2 === 0,
	);
	if (!opened) return undefined;
	const at = opened.start + begins.exec(opened.text)!.index;
	return {
		offset: at,
		message: `the quote ${quote} is not closed`,
		hint: `Write ${quote} at its end`,
	};
}

/** Lines that are no field, for lack of a colon and a blank. */
function noBlank(yaml: string, { code, message }: YamlError, line: Line): YamlMistake | undefined {
	if (code !== 'MULTILINE_IMPLICIT_KEY' && !message.startsWith('Implicit map keys'))
		return undefined;
	const mistake = (what: string, fixed: string) => ({
		offset: line.start,
		message: what,
		hint: `Write ${fixed}`,
	});
	const above = yaml
		.slice(0, Math.max(0, line.start - 1))
		.split('\n')
		.at(-1)!;
	if (/:\s+[|>][+-]?\s*$/.test(above)) {
		const hint = 'Indent each line of the text by two blanks';
		return { offset: line.start, message: 'the text below is not indented', hint };
	}
	const text = line.text.trim();
	const odd = oddCharacter(text.split(/[:：]/, 1)[0]! + (/[:：]\s*\S?/.exec(text)?.[0] ?? ''), '');
	if (odd) {
		return mistake(`the line has a ${describeCharacter(odd)}`, withoutOddCharacters(text));
	}
	const [, key, sign, value] = /^((?:- )?[\w-]+)(\s*[:=]|)\s*(.*)$/.exec(text) ?? [];
	if (key === undefined || !value) return undefined;
	const fixed = `${key}: ${value}`;
	if (sign === ':') return mistake(`there is no blank after "${key}:"`, fixed);
	if (sign) return mistake(`a field has a colon, not "${sign.trim()}"`, fixed);
	const continued = 'or indent the line if it continues the one above';
	return mistake('the line has no colon', `${fixed}, ${continued}`);
}

function colonInValue(yaml: string, { code }: YamlError, line: Line): YamlMistake | undefined {
	if (code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
	const next = lineAt(yaml, line.start + line.text.length + 1);
	const [, indent = '', key] = /^(\s+)([\w-]+):/.exec(next.text) ?? [];
	if (key && next.start > line.start && !line.text.startsWith(indent)) {
		const hint = `Remove the blanks before "${key}"`;
		return {
			offset: next.start,
			message: 'the line is indented like part of the field above',
			hint,
		};
	}
	const message = 'a colon and a blank inside of the value';
	return { offset: line.start, message, hint: 'Put the whole value in quotes: "..."' };
}

/** Values that begin with a character that means something else. */
function specialStart(_yaml: string, { code }: YamlError, line: Line): YamlMistake | undefined {
	const start = /^\s*(?:- )?[\w-]+:\s+(["'*&!>|{[])/.exec(line.text)?.[1];
	if (!start || code !== 'UNEXPECTED_TOKEN') return undefined;
	const isQuote = start === '"' || start === "'";
	const message = isQuote
		? `the value goes on after its second ${start}`
		: `a value that begins with ${start} is not text`;
	const hint = isQuote
		? 'Put the whole value in quotes of the other kind'
		: 'Put the whole value in quotes: "..."';
	return { offset: line.start, message, hint };
}

function hintFor(message: string): string {
	if (/unique/.test(message)) return 'Merge the two fields with the same name';
	if (/call stack/.test(message)) return 'Remove what is nested deepest';
	if (/alias/i.test(message)) return 'Write the values out instead of repeating them with *name';
	return 'Quote text that contains a colon, and check the indentation';
}

function linesOf(yaml: string): Line[] {
	let start = 0;
	return yaml.split('\n').map((text) => {
		const line = { text, start };
		start += text.length + 1;
		return line;
	});
}

function lineAt(yaml: string, offset: number): Line {
	return linesOf(yaml).findLast(({ start }) => start <= offset)!;
}
