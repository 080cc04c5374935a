import type { Annotation } from '../annotate/annotate.ts';
import { escapeMarkup } from '../../text/escape-markup.ts';

/** A term listed after an annotated text. */
export interface ListedTerm {
	title: string;
	summary: string;
	url: string;
}

type AddressOf = (slug: string) => string;

/** An annotated text as Markdown, with first mentions linked and a list of the terms. */
export function annotatedMarkdown(
	text: string,
	found: readonly Annotation[],
	terms: readonly ListedTerm[],
	addressOf: AddressOf,
): string {
	const escape = (part: string) => part.replace(/[\\[\]`*_<]/g, '\\$&');
	const body = replaceMentions(text, found, escape, (words, slug) => {
		return `[${escape(words)}](${addressOf(slug)})`;
	});
	const list = terms.map(({ title, url, summary }) => `- [${title}](${url}): ${summary}`);
	return `${body.trim()}\n\n## Terms\n\n${list.join('\n')}\n`;
}

/** The same as HTML without scripts or styles. */
export function annotatedHtml(
	text: string,
	found: readonly Annotation[],
	terms: readonly ListedTerm[],
	addressOf: AddressOf,
): string {
	const summaries = new Map(terms.map(({ url, summary }) => [url, summary]));
	const body = replaceMentions(text, found, escapeMarkup, (words, slug) => {
		const url = addressOf(slug);
		const summary = summaries.get(url);
		const title = summary === undefined ? '' : ` title="${escapeMarkup(summary)}"`;
		return `<a href="${escapeMarkup(url)}"${title}>${escapeMarkup(words)}</a>`;
	});
	const paragraphs = body.trim().split(/\n\s*\n/);
	const list = terms.map(
		({ title, url, summary }) =>
			`<dt><a href="${escapeMarkup(url)}">${escapeMarkup(title)}</a></dt><dd>${escapeMarkup(summary)}</dd>`,
	);
	return `${paragraphs.map((part) => `<p>${part}</p>`).join('\n')}\n<dl>\n${list.join('\n')}\n</dl>\n`;
}

function replaceMentions(
	text: string,
	found: readonly Annotation[],
	plain: (part: string) => string,
	link: (words: string, slug: string) => string,
): string {
	let at = 0;
	let result = '';
	for (const { start, end, slugs } of found) {
		result += plain(text.slice(at, start)) + link(text.slice(start, end), slugs[0]!);
		at = end;
	}
	return result + plain(text.slice(at));
}
