import type { Requirement } from './rule.ts';

export const questionChoices: Requirement = {
	id: 'question-choices',
	description: 'No two choices of a question are the same, and no question is asked twice.',
	check({ terms }, report) {
		const asked = new Map<string, string>();
		for (const { file, data } of terms) {
			data.questions.forEach(({ prompt, choices = [] }, index) => {
				const field = `questions[${index}]`;
				const other = asked.get(folded(prompt));
				if (other !== undefined) {
					const message = `"${prompt}" is asked in ${other} too`;
					const hint = 'Ask something else, or remove one of them';
					report({ file, field: `${field}.prompt`, message, hint, other });
				} else asked.set(folded(prompt), file);
				choices.forEach(({ text }, place) => {
					const first = choices.findIndex((choice) => folded(choice.text) === folded(text));
					if (first === place) return;
					const message = `"${text}" is a choice already`;
					const hint = 'Write another choice, or remove it';
					report({ file, field: `${field}.choices[${place}].text`, message, hint });
				});
			});
		}
	},
};

function folded(text: string): string {
	return text.replace(/\s+/g, ' ').toLowerCase();
}
