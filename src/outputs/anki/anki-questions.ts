import type { Glossary } from '../../model/glossary.ts';
import type { LinkTarget } from '../../model/print-links.ts';
import { fragmentOf, printLinks } from '../../model/print-links.ts';
import type { InlineText, Question } from '../../model/source.ts';
import { OTHER } from '../../text/languages/other.ts';
import { nameSlug } from '../../text/slug.ts';
import { letterOf } from '../entries/questions-markdown.ts';
import type { GlossaryRecord } from '../records/records.ts';
import type { AnkiNote } from './anki.ts';
import { ankiDeck, ankiLink, ankiText } from './anki.ts';

/** Returns the full URL of an entry. */
type AddressOf = (target: Pick<LinkTarget, 'kind' | 'slug'>) => string;

/** A deck of the questions on all terms. */
export function ankiQuestions(
	record: GlossaryRecord,
	glossary: Glossary,
	addressOf: AddressOf,
): string {
	return ankiDeck(record.title, questionNotes(record, glossary, addressOf));
}

/** Makes one note per question: what is asked on the front, and on the back what is right and why. */
export function questionNotes(
	{ title: deck, terms }: Pick<GlossaryRecord, 'title' | 'terms'>,
	glossary: Glossary,
	addressOf: AddressOf,
): AnkiNote[] {
	const print = ({ html }: InlineText) => printInline(glossary, html, addressOf);
	return terms.flatMap(({ id, slug, url, title, category, level }) =>
		(glossary.terms.get(slug)?.questions ?? []).map((question, index): AnkiNote => {
			const [front, back] = sidesOf(question, print);
			return {
				guid: `${nameSlug(deck, OTHER)}:${id ?? slug}:question-${index + 1}`,
				type: 'Basic',
				fields: [front, `${back}<br><br>${ankiLink(title, url)}`],
				tags: [category?.slug, level].filter((tag) => tag !== undefined),
			};
		}),
	);
}

function sidesOf(
	{ prompt, answer, explanation }: Question,
	print: (text: InlineText) => string,
): [front: string, back: string] {
	const asked = print(prompt);
	const reason = print(explanation);
	if (!('choices' in answer)) {
		const shown = [answer.shown, answer.unit].filter(Boolean).join(' ');
		return [asked, `<b>${ankiText(shown)}</b><br><br>${reason}`];
	}
	const { choices } = answer;
	const lines = choices.map(({ text }, index) => `${letterOf(index)}. ${print(text)}`);
	const right = lines[choices.findIndex(({ isCorrect }) => isCorrect)]!;
	const reasons = choices.flatMap(({ why }, index) =>
		why ? [`<b>${letterOf(index)}</b> ${print(why)}`] : [],
	);
	return [
		[asked, lines.join('<br>')].join('<br><br>'),
		[`<b>${right}</b>`, reason, reasons.join('<br>')].filter(Boolean).join('<br><br>'),
	];
}

/** HTML with full URLs; two braces would open or close a gap. */
function printInline(glossary: Glossary, html: InlineText['html'], addressOf: AddressOf): string {
	const printed = printLinks(glossary, html, (target, reference) => {
		const url = addressOf(target) + fragmentOf(reference);
		return reference.text === undefined
			? ankiLink(target.title, url)
			: ankiLink('', url).replace('></a>', `>${reference.text}</a>`);
	});
	return printed.replaceAll('{', '&#123;').replaceAll('}', '&#125;');
}
