import type { Document } from 'yaml';
import { isMap, isNode, isScalar, LineCounter, parseDocument, YAMLMap } from 'yaml';
import type { YamlMistake } from './yaml-mistakes.ts';
import { explainYaml } from './yaml-mistakes.ts';

export interface ParsedYaml {
	data: unknown;
	document: Document;
	/** Mistakes in the syntax, each with its line in the file. */
	errors: { line: number; message: string; hint: string }[];
	/** Line of an offset in the YAML. */
	lineAt(offset: number): number;
	/** Line of a field such as `related[1]` or `origin.year`, or of its nearest existing parent. */
	lineOf(field: string): number;
}

export interface SplitEntry {
	yaml: string;
	body: string;
	/** Line on which the body starts. */
	bodyLine: number;
}

/** Undefined if the text does not start with a block between `---` lines. */
export function splitFrontMatter(text: string): SplitEntry | undefined {
	const match = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text);
	if (!match) return undefined;
	const bodyLine = match[0].split('\n').length;
	return { yaml: match[1] ?? '', body: text.slice(match[0].length), bodyLine };
}

/** What is wrong with the start of a text that has no front matter. */
export function explainFrontMatter(text: string): { line: number; message: string; hint: string } {
	const lines = text.split('\n');
	if (/^---[ \t]*$/.test(lines[0]!)) {
		const end = lines.findIndex((line, index) => index > 0 && /^(?:-{2,}|[–—]+)\s*$/.test(line));
		if (end !== -1) {
			const message = `"${lines[end]!.trim()}" does not end the fields`;
			return { line: end + 1, message, hint: 'Write ---' };
		}
		const message = 'the fields that begin here have no end';
		return { line: 1, message, hint: 'Write a line "---" below the last field' };
	}
	const hint = 'Start the file with a line "---", the fields, and another line "---"';
	return { line: 1, message: 'has no front matter', hint };
}

/** @param firstLine Line of the file on which the YAML starts. */
export function parseYaml(yaml: string, firstLine = 1): ParsedYaml {
	const counter = new LineCounter();
	const document = parseDocument(yaml, {
		lineCounter: counter,
		prettyErrors: false,
		logLevel: 'error',
	});
	const fileLine = (offset: number) => counter.linePos(offset).line + firstLine - 1;
	const errors = mistakesIn(yaml, document).map(({ offset, message, hint }) => ({
		line: fileLine(offset),
		message,
		hint,
	}));
	let data: unknown;
	try {
		data = errors.length === 0 ? document.toJS() : undefined;
	} catch (error) {
		// Exponential alias expansion: https://en.wikipedia.org/wiki/Billion_laughs_attack
		const cause = { code: undefined, offset: 0, message: (error as Error).message };
		errors.push({ line: firstLine, ...explainYaml(yaml, cause) });
	}
	return {
		data,
		document,
		errors,
		lineAt: fileLine,
		lineOf: (field) => {
			const offset = offsetOf(document, pathOf(field));
			return offset === undefined ? firstLine : fileLine(offset);
		},
	};
}

/** The first mistake, which most often causes the other errors, and all fields that are repeated. */
function mistakesIn(yaml: string, { errors }: Document): YamlMistake[] {
	const [first, ...others] = errors;
	const repeated = others.filter(({ code }) => code === 'DUPLICATE_KEY');
	return (first ? [first, ...repeated] : []).map(({ code, pos, message }) =>
		explainYaml(yaml, { code, offset: pos[0], message }),
	);
}

/** @example pathOf('related[1]') // => ['related', 1] */
export function pathOf(field: string): (string | number)[] {
	const parts = field.match(/[^.[\]]+/g) ?? [];
	return parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function offsetOf(document: Document, path: (string | number)[]): number | undefined {
	for (let length = path.length; length > 0; length--) {
		const parent = document.getIn(path.slice(0, length - 1), true);
		const key = path[length - 1];
		if (isMap(parent)) {
			const pair = (parent as YAMLMap).items.find(({ key: k }) => isScalar(k) && k.value === key);
			if (isScalar(pair?.key) && pair.key.range) return pair.key.range[0];
		} else {
			const node = document.getIn(path.slice(0, length), true);
			if (isNode(node) && node.range) return node.range[0];
		}
	}
	return undefined;
}
