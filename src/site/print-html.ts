import { escapeMarkup } from '../text/escape-markup.ts';
import type { LinkedText } from '../model/linked-text.ts';
import { fragmentOf, printLinks } from '../model/print-links.ts';
import type { Edition } from './edition.ts';

/** Renders HTML with resolved links. */
export function printHtml({ glossary, urls }: Edition, html: LinkedText): string {
	return printLinks(glossary, html, ({ kind, slug, title }, reference) => {
		const url = urls[kind](slug) + fragmentOf(reference);
		return `<a href="${escapeMarkup(url)}">${reference.text ?? escapeMarkup(title)}</a>`;
	});
}
