import { languageOf } from '../../text/languages/language-of.ts';
import { splitSentences } from '../../text/sentences.ts';
import { styleRule } from './rule.ts';

/** Choices that only make sense in the order in which they are written, which readers do not see. */
const PHRASES = ['all of the above', 'none of the above', 'both of the above', 'all of these'];

export const questionTexts = styleRule({
	id: 'question-texts',
	description:
		'The explanation of a question has at most `sentences`, and no choice is one of the `phrases` about the others.',
	open: 'warn',
	limits: { sentences: 2, phrases: PHRASES },
	check({ site, terms }, report, { sentences, phrases }) {
		const language = languageOf(site.language);
		for (const { file, data } of terms) {
			data.questions.forEach(({ explanation, choices = [] }, index) => {
				const field = `questions[${index}]`;
				// Inside of code and formulas, a period ends no sentence.
				const prose = explanation.replace(/\$\$.*?\$\$|`[^`]*`/gs, 'x');
				const found = splitSentences(prose, language).length;
				if (found > sentences) {
					const message = `has ${found} sentences`;
					const hint = `Keep at most ${sentences}; the entry explains the rest`;
					report({ file, field: `${field}.explanation`, message, hint });
				}
				choices.forEach(({ text }, place) => {
					const phrase = phrases.find((one) => text.toLowerCase().includes(one.toLowerCase()));
					if (phrase === undefined) return;
					const message = `"${phrase}" is about the other choices, whose order changes`;
					const hint = 'Write a choice that stands alone';
					report({ file, field: `${field}.choices[${place}].text`, message, hint });
				});
			});
		}
	},
});
