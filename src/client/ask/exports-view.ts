import type { Annotation } from '../../annotate/annotate.ts';
import type { AnkiNote } from '../../outputs/anki.ts';
import { annotatedHtml, annotatedMarkdown } from '../../ask/annotated-text.ts';
import { addresses } from '../addresses.ts';
import { copyText, saveFile } from '../hand-over.ts';
import { button, make } from './elements.ts';
import type { Engine } from './engine.ts';

/** Buttons that take an annotated text along. */
export function drawExports(
	engine: Engine,
	text: string,
	found: readonly Annotation[],
	slugs: readonly string[],
): HTMLElement {
	const said = make('span', 'said');
	said.role = 'status';
	const addressOf = (slug: string) => new URL(`${addresses.termPath}${slug}/`, location.href).href;
	const terms = slugs.map((slug) => {
		const { title, summary } = engine.entry(slug);
		return { title, summary, url: addressOf(slug), slug };
	});
	const copy = (name: string, content: () => string) =>
		button(`Copy as ${name}`, () => void copyText(content(), said));
	const anki = async () => {
		const { ankiDeck, ankiLink, ankiText } = await import('../../outputs/anki.ts');
		const notes = terms.map(({ slug, title, summary, url }): AnkiNote => ({
			guid: slug,
			type: 'Basic',
			fields: [ankiText(title), `${ankiText(summary)}<br>${ankiLink(title, url)}`],
			tags: [],
		}));
		saveFile(ankiDeck(document.title, notes), 'terms.tsv', 'text/tab-separated-values');
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
