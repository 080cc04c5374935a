import type { Annotation } from '../../finding/annotate/annotate.ts';
import { annotatedHtml, annotatedMarkdown } from '../../finding/ask/annotated-text.ts';
import { urls } from '../shared/urls.ts';
import { copyText, saveFile } from '../entry/clipboard.ts';
import { button, make } from '../shared/elements.ts';
import type { Engine } from './engine.ts';
import { loadRecord } from './entry-page.ts';

/** Buttons that take an annotated text along. */
export function drawExports(
	engine: Engine,
	text: string,
	found: readonly Annotation[],
	slugs: readonly string[],
): HTMLElement {
	const said = make('span', 'said');
	said.role = 'status';
	const addressOf = (slug: string) => new URL(urls.term(slug), location.href).href;
	const terms = slugs.map((slug) => {
		const { title, summary } = engine.entry(slug);
		return { title, summary, url: addressOf(slug) };
	});
	const copy = (name: string, content: () => string) =>
		button(`Copy as ${name}`, () => void copyText(content(), said));
	const anki = async () => {
		const [{ ankiDeck }, { termNote }, records] = await Promise.all([
			import('../../outputs/anki/anki.ts'),
			import('../../outputs/anki/anki-terms.ts'),
			Promise.all(slugs.map(loadRecord)),
		]);
		// The cards are those of the whole deck, so that a collection has each of them once.
		const notes = records.map((record) => termNote(record, record.glossary));
		const deck = ankiDeck(records[0]!.glossary, notes);
		saveFile(deck, 'terms.tsv', 'text/tab-separated-values');
		said.textContent = 'Saved terms.tsv.';
	};
	return make(
		'p',
		'exports',
		copy('Markdown', () => annotatedMarkdown(text, found, terms, addressOf)),
		copy('HTML', () => annotatedHtml(text, found, terms, addressOf)),
		button('Save as Anki deck', () => void anki()),
		said,
	);
}
