import { z } from 'zod';

const text = z.string().trim().min(1);

const choiceSchema = z
	.strictObject({
		text: text.describe('What one may answer.'),
		correct: z.boolean().default(false).describe('Whether it is right; one choice is.'),
		why: text.optional().describe('Why it is wrong, in a sentence; every wrong choice says it.'),
	})
	.check(({ value, issues }) => {
		const { text: shown, correct, why } = value;
		if (!correct && why === undefined) {
			const hint = 'Add why it is wrong, or correct: true';
			const message = `"${shown}" does not say why it is wrong`;
			issues.push({ code: 'custom', message, input: value, params: { hint } });
		}
		if (correct && why !== undefined) {
			const hint = 'Say in the explanation why it is right';
			const message = `"${shown}" is right, and so not wrong for a reason`;
			issues.push({ code: 'custom', path: ['why'], message, input: why, params: { hint } });
		}
	});

/** One item of `questions`: something that those who have understood an entry can answer. */
export const questionSchema = z
	.strictObject({
		prompt: text.describe('What is asked, in one paragraph.'),
		choices: z
			.array(choiceSchema)
			.min(2)
			.max(5)
			.optional()
			.describe('Two to five answers to choose from, shown in another order than here.'),
		compute: text
			.optional()
			.describe('In place of choices: JavaScript whose last value, a number, is the answer.'),
		unit: text.optional().describe('Unit of the number: GB.'),
		tolerance: z
			.number()
			.positive()
			.optional()
			.describe('How far an answer may be off; 1 % by default, and whole numbers up to 1000 not.'),
		explanation: text.describe('Why it is so, in one or two sentences; shown after an answer.'),
	})
	.check(({ value, issues }) => {
		const { choices, compute, unit, tolerance } = value;
		const report = (path: string[], message: string, hint: string) =>
			issues.push({ code: 'custom', path, message, input: value, params: { hint } });
		if (!choices && compute === undefined) {
			report([], 'has no answer', 'Add choices, or compute with code whose value is the answer');
		}
		if (choices && compute !== undefined) {
			report(['compute'], 'stands beside choices', 'Keep one of the two');
		}
		if (choices && (unit ?? tolerance) !== undefined) {
			const field = unit === undefined ? 'tolerance' : 'unit';
			report([field], 'belongs to a number, not to choices', 'Remove it, or use compute');
		}
		const right = choices?.filter(({ correct }) => correct).length;
		if (right === 0) report(['choices'], 'none is right', 'Add correct: true to one of them');
		if (right !== undefined && right > 1) {
			const hint = 'Leave correct: true at one of them, and change the others or the prompt';
			report(['choices'], `${right} are right`, hint);
		}
	});

export type QuestionData = z.output<typeof questionSchema>;
