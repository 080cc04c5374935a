import { entriesOf, questionsOf } from './lookups.ts';
import { styleRule } from './rule.ts';

/** Phrases that fill a line and say nothing. */
const PHRASES = [
	'plays a crucial role',
	'plays an important role',
	'plays a key role',
	'plays a vital role',
	'it is important to note',
	"it's important to note",
	'it is worth noting',
	'it should be noted',
	'needless to say',
	'in the world of',
	'in the realm of',
	'in recent years',
	'in summary',
	'in conclusion',
	'to put it simply',
	'at its core',
	'at the end of the day',
	'when it comes to',
	'a wide range of',
	'a plethora of',
	'state of the art',
	'state-of-the-art',
	'cutting-edge',
	'game changer',
	'game-changer',
	'revolutionize',
	'delve',
	'leverage',
	'unlock the power',
	'harness the',
	'harnessing',
	'seamless',
	'robust and scalable',
	'is a technique that',
	'is a technique for',
	'is a method that',
	'is a process that',
	'is a powerful',
	'very powerful',
	'think of it as',
];

export const noFiller = styleRule({
	id: 'no-filler',
	description:
		'No text contains one of the `phrases` that say nothing, such as "plays a crucial role".',
	open: 'off',
	limits: { phrases: PHRASES },
	check(content, report, { phrases }) {
		if (phrases.length === 0) return;
		const pattern = new RegExp(
			`(?<![\\p{L}\\p{N}])(?:${phrases.map(escapePattern).join('|')})`,
			'iu',
		);
		const hint = 'Cut it, or replace it with a number, a name, or a date';
		for (const { file, data } of content.terms) {
			for (const field of ['summary', 'analogy'] as const) {
				const found = pattern.exec(data[field] ?? '');
				if (found) report({ file, field, message: `filler: "${found[0]}"`, hint });
			}
		}
		for (const { file, outline } of [...entriesOf(content), ...questionsOf(content)]) {
			for (const { text, line } of outline.prose) {
				const found = pattern.exec(text);
				if (found) report({ file, line, message: `filler: "${found[0]}"`, hint });
			}
		}
	},
});

function escapePattern(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
