import type { Annotation } from '../../finding/annotate/annotate.ts';
import { annotatedHtml, annotatedMarkdown } from '../../finding/ask/annotated-text.ts';
import { urls } from '../shared/urls.ts';
import { copyText, saveFile } from '../term/clipboard.ts';
import { make, makeButton } from '../shared/elements.ts';
import type { Engine } from './engine.ts';
import { loadRecord } from './term-page.ts';
import { say } from '../shared/say.ts';

/** Buttons for copying and saving an annotated text. */
export function drawExports(
	engine: Engine,
	text: string,
	found: readonly Annotation[],
	slugs: readonly string[],
): HTMLElement {
	const status = make('span', '');
	status.role = 'status';
	const addressOf = (slug: string) => new URL(urls.term(slug), location.href).href;
	const terms = slugs.map((slug) => {
		const { title, summary } = engine.term(slug);
		return { title, summary, url: addressOf(slug) };
	});
	const copy = (name: string, content: () => string) =>
		makeButton(say('Copy as {format}', { format: name }), () => void copyText(content(), status));
	const saveDeck = async () => {
		const [{ ankiDeck }, { termNote }, records] = await Promise.all([
			import('../../outputs/anki/anki.ts'),
			import('../../outputs/anki/anki-terms.ts'),
			Promise.all(slugs.map(loadRecord)),
		]);
		// Same cards as in the full deck, so that importing both creates no duplicates.
		const notes = records.map((record) => termNote(record, record.glossary));
		const deck = ankiDeck(records[0]!.glossary, notes);
		saveFile(deck, 'terms.tsv', 'text/tab-separated-values');
		status.textContent = say('Saved terms.tsv.');
	};
	return make(
		'p',
		'exports',
		copy('Markdown', () => annotatedMarkdown(text, found, terms, addressOf)),
		copy('HTML', () => annotatedHtml(text, found, terms, addressOf)),
		makeButton(say('Save as Anki deck'), () => void saveDeck()),
		status,
	);
}
