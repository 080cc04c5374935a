import type { Link } from 'mdast';
import type { MdastNode } from 'satteri';
import type { EntryReference } from '../../model/linked-text.ts';
import { endsSentence, textOf } from './tree.ts';

/** External addresses and fragments; the target of any other link is an entry. */
const ORDINARY_URL = /^(?:https?:|mailto:|#)/;

/**
 * The entry a Markdown link points to, or undefined for an ordinary link. Sätteri parses
 * `[[slug|text]]` as a link whose URL is the slug; in tables, it keeps the backslash before the bar.
 */
export function entryTarget(url: string): string | undefined {
	return ORDINARY_URL.test(url) ? undefined : decodeURI(url).normalize('NFC').replace(/\\$/, '');
}

/**
 * Converts a Markdown link to a reference; undefined for an ordinary link.
 *
 * @param before The preceding node.
 * @param label Renders the link text.
 */
export function entryReference(
	node: Link,
	before: object | undefined,
	label: () => string,
): EntryReference | undefined {
	const to = entryTarget(node.url);
	if (to === undefined) return undefined;
	if (textOf(node as MdastNode).normalize('NFC') !== to) return { to, text: label() };
	return endsSentence(before) ? { to, opensSentence: true } : { to };
}
