import type { Link } from 'mdast';
import type { MdastNode } from 'satteri';
import type { EntryReference } from '../../model/linked-text.ts';
import { headingAt } from './heading-anchors.ts';
import { endsSentence, textOf } from './tree.ts';

/** External addresses and fragments; the target of any other link is an entry. */
const ORDINARY_URL = /^(?:https?:|mailto:|#)/;

/** The entry that a text belongs to. */
export interface Page {
	/** The slug of a term, or `guides/<slug>`. */
	to: string;
	tree: MdastNode;
}

/**
 * The entry a Markdown link points to, or undefined for an ordinary link. Sätteri parses
 * `[[slug#section|text]]` as a link whose URL is `slug#section`; in tables, it keeps the backslash
 * before the bar.
 */
export function entryTarget(url: string): { to: string; section?: string } | undefined {
	if (ORDINARY_URL.test(url)) return undefined;
	const [, to = '', section] = /^([^#]*)(?:#(.*))?$/s.exec(plainUrl(url))!;
	return section === undefined ? { to } : { to, section };
}

/** The anchor that a link within a page leads to; undefined for other links. */
export function pageAnchor(url: string): string | undefined {
	return url.startsWith('#') ? plainUrl(url).slice(1) : undefined;
}

/**
 * Converts a Markdown link to a reference; undefined for an ordinary link.
 *
 * @param before The preceding node.
 * @param label Renders the link text.
 * @param page For links within a page, which are ordinary without it.
 */
export function entryReference(
	node: Link,
	before: object | undefined,
	label: () => string,
	page?: Page,
): EntryReference | undefined {
	const anchor = page && pageAnchor(node.url);
	if (anchor !== undefined) {
		const text = isBare(node) ? (headingAt(page!.tree, anchor) ?? anchor) : label();
		return { to: page!.to, section: anchor, text };
	}
	const target = entryTarget(node.url);
	if (target === undefined) return undefined;
	if (!isBare(node)) return { ...target, text: label() };
	return endsSentence(before) ? { ...target, opensSentence: true } : target;
}

/** Whether a link has no text of its own, as in `[[slug]]`. */
export function isBare(node: Link): boolean {
	return textOf(node as MdastNode).normalize('NFC') === plainUrl(node.url);
}

function plainUrl(url: string): string {
	return decodeURI(url).normalize('NFC').replace(/\\$/, '');
}
