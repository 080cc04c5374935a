import type { QuestionData } from '../../model/question-schema.ts';
import type { ChoiceAnswer, NumberAnswer, Outline, SourceQuestions } from '../../model/source.ts';
import type { Block, BlockResult } from '../../evaluation/block.ts';
import type { Page } from '../markdown/entry-link.ts';
import { codeBlock } from '../markdown/highlight.ts';
import { readOutline } from '../markdown/outline.ts';
import type { ReadingIssue } from '../reading-rules.ts';
import { readingIssue } from '../reading-rules.ts';
import type { FieldPlace } from './read-inline.ts';
import { readInline } from './read-inline.ts';

/** Whole numbers up to this one are to be answered exactly. */
const LARGEST_EXACT = 1000;
/** How far an answer may be off by default, as a share of the right one. */
const TOLERANCE = 0.01;

export interface ReadQuestions {
	questions: SourceQuestions;
	issues: ReadingIssue[];
}

/**
 * Renders the texts of the questions of an entry and computes the answers that are numbers.
 *
 * @param page The entry, for links within its page.
 * @param lineOf Line of a field in the file.
 * @throws SandboxError if code cannot be executed on this machine.
 */
export async function readQuestions(
	written: readonly QuestionData[],
	page: Page & { file: string },
	lineOf: (field: string) => number,
	evaluate: (block: Block) => Promise<BlockResult>,
): Promise<ReadQuestions> {
	const issues: ReadingIssue[] = [];
	const outlines: Outline[] = [];
	const placeOf = (field: string): FieldPlace => ({
		file: page.file,
		field,
		line: lineOf(field),
	});
	const read = (text: string, field: string) => {
		const inline = readInline(text, placeOf(field), page);
		issues.push(...inline.issues);
		outlines.push(inline.outline);
		return inline.text;
	};
	const choicesOf = (choices: NonNullable<QuestionData['choices']>, field: string) =>
		choices.map(({ text, why, correct }, index) => ({
			text: read(text, `${field}[${index}].text`),
			...(why !== undefined && { why: read(why, `${field}[${index}].why`) }),
			isCorrect: correct,
		}));
	const numberOf = async (question: QuestionData, field: string): Promise<NumberAnswer> => {
		const code = question.compute!;
		const result = await evaluate({ kind: 'run', code });
		const answer = numberAnswer(question, code, result);
		if (typeof answer === 'string') {
			// Code of several lines begins below the name of its field.
			const offset = code.includes('\n') && 'error' in result ? result.line : 0;
			const { line, ...place } = placeOf(field);
			const hint = 'Fix the code; the value of its last expression is the answer, a number';
			const rule = 'questions';
			issues.push(readingIssue({ rule, ...place, line: line + offset, message: answer, hint }));
			return { value: 0, shown: '', tolerance: 0, code, codeHtml: '' };
		}
		return answer;
	};
	const list = await Promise.all(
		written.map(async (question, index) => {
			const field = `questions[${index}]`;
			const answer: ChoiceAnswer | NumberAnswer = question.choices
				? { choices: choicesOf(question.choices, `${field}.choices`) }
				: await numberOf(question, `${field}.compute`);
			return {
				prompt: read(question.prompt, `${field}.prompt`),
				explanation: read(question.explanation, `${field}.explanation`),
				answer,
			};
		}),
	);
	return { questions: { list, outline: joinOutlines(outlines) }, issues };
}

/** What is wrong with the code, or the answer that it computes. */
function numberAnswer(
	{ unit, tolerance }: QuestionData,
	code: string,
	result: BlockResult,
): NumberAnswer | string {
	if ('error' in result) return `js: ${result.error}`;
	const shown = 'output' in result ? result.output : '';
	const value = shown.trim() === '' ? NaN : Number(shown);
	if (!Number.isFinite(value)) return `its value "${shown.slice(0, 40)}" is no number`;
	const isExact = Number.isInteger(value) && Math.abs(value) <= LARGEST_EXACT;
	return {
		value,
		shown,
		...(unit !== undefined && { unit }),
		tolerance: tolerance ?? (isExact ? 0 : Math.abs(value) * TOLERANCE),
		code,
		codeHtml: codeBlock(code, 'js'),
	};
}

function joinOutlines(outlines: readonly Outline[]): Outline {
	const joined = readOutline({ type: 'root', children: [] }, '');
	return outlines.reduce((all, outline) => {
		const fields = Object.entries(outline).map(([name, value]) => {
			const before = all[name as keyof Outline];
			return [name, typeof value === 'number' ? Number(before) + value : [before, value].flat()];
		});
		return Object.fromEntries(fields) as Outline;
	}, joined);
}
