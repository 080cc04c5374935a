import { escapeMarkup } from '../text/escape-markup.ts';
import type { LinkedText } from '../model/linked-text.ts';
import { printLinks } from '../model/print-links.ts';
import type { Edition } from './edition.ts';

/** Renders HTML with resolved links. */
export function printHtml({ glossary, urls }: Edition, html: LinkedText): string {
	return printLinks(
		glossary,
		html,
		({ kind, slug, title }, { text }) =>
			`<a href="${escapeMarkup(urls[kind](slug))}">${text ?? escapeMarkup(title)}</a>`,
	);
}
