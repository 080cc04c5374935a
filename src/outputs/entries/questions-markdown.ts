import type { Say } from '../../text/interface/say.ts';
import type { QuestionRecord, TermRecord } from '../records/records.ts';

/** The questions of a term, each followed by its answer. */
export function questionsMarkdown({ questions }: Pick<TermRecord, 'questions'>, say: Say): string {
	return questions
		.map((question, index) => questionMarkdown(question, index + 1, say))
		.join('\n\n');
}

function questionMarkdown(
	{ prompt, choices = [], answer, explanation }: QuestionRecord,
	number: number,
	say: Say,
): string {
	const right = choices.findIndex(({ isCorrect }) => isCorrect);
	const shown = answer ? [answer.value, answer.unit].filter(Boolean).join(' ') : letterOf(right);
	const reasons = choices.flatMap(({ why }, index) =>
		why ? [`- ${letterOf(index)}: ${why}`] : [],
	);
	return [
		`${number}. ${prompt}`,
		choices.map(({ text }, index) => `- ${letterOf(index)}: ${text}`).join('\n'),
		`${say('Answer: {answer}', { answer: String(shown) })}${say('.')} ${explanation}`,
		reasons.join('\n'),
	]
		.filter(Boolean)
		.join('\n\n');
}

/** @example letterOf(1) // => 'B' */
export function letterOf(index: number): string {
	return String.fromCharCode(65 + index);
}
