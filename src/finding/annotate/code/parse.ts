import type { Tree } from '@lezer/common';
import { parser as javascript } from '@lezer/javascript';
import { parser as python } from '@lezer/python';
import type { CodeChunk } from './chunks.ts';
import { splitIntoChunks } from './chunks.ts';

export type CodeLanguage = 'python' | 'javascript';

/** A chunk of a program with its syntax tree. */
export interface ParsedChunk extends CodeChunk {
	tree: Tree;
	/** Characters that do not parse, plus a small penalty for each missing token. */
	errors: number;
}

const PARSERS = { python, javascript };
/** Parsing stops after this many consecutive chunks above the maximum error rate. */
const MAX_BAD_CHUNKS = 3;
/** Errors per character. */
const MAX_ERROR_RATE = 0.5;
/** Chunks used to detect the language; few enough that parsing never stops early. */
const DETECTION_CHUNKS = MAX_BAD_CHUNKS;

/** Parses a program. The default language is the one with fewer errors. */
export function parseProgram(program: string, language?: CodeLanguage): ParsedChunk[] {
	const chunks = splitIntoChunks(program);
	return parse(chunks, language ?? detectLanguage(chunks.slice(0, DETECTION_CHUNKS)));
}

function detectLanguage(chunks: readonly CodeChunk[]): CodeLanguage {
	const errorsIn = (language: CodeLanguage) =>
		parse(chunks, language).reduce((sum, { errors }) => sum + errors, 0);
	return errorsIn('javascript') < errorsIn('python') ? 'javascript' : 'python';
}

function parse(chunks: readonly CodeChunk[], language: CodeLanguage): ParsedChunk[] {
	const parsed: ParsedChunk[] = [];
	let badChunks = 0;
	for (const chunk of chunks) {
		const tree = PARSERS[language].parse(chunk.code);
		const errors = countErrors(tree, chunk.code);
		parsed.push({ ...chunk, tree, errors });
		badChunks = errors > chunk.code.length * MAX_ERROR_RATE ? badChunks + 1 : 0;
		if (badChunks === MAX_BAD_CHUNKS) break;
	}
	return parsed;
}

function countErrors(tree: Tree, code: string): number {
	let errors = 0;
	tree.iterate({
		enter: ({ type, from, to }) => {
			if (type.isError) errors += 2 + code.slice(from, to).trim().length;
		},
	});
	return errors;
}
