import type { Link } from 'mdast';
import type { MdastNode } from 'satteri';
import type { EntryReference } from '../../model/linked-text.ts';
import { endsSentence, textOf } from './tree.ts';

/** Addresses that leave the glossary or stay on the page; anything else in a link names an entry. */
const PLAIN_ADDRESS = /^(?:https?:|mailto:|#)/;

/**
 * The entry a Markdown link points to, or undefined for an ordinary link. Sätteri turns
 * `[[slug|text]]` into a link whose address is the slug; inside tables the bar is escaped and the
 * backslash stays behind.
 */
export function entryTarget(url: string): string | undefined {
	return PLAIN_ADDRESS.test(url) ? undefined : decodeURI(url).replace(/\\$/, '');
}

/**
 * The reference a Markdown link is, or undefined for an ordinary link.
 *
 * @param before The node before it.
 * @param label Prints its words.
 */
export function entryReference(
	node: Link,
	before: object | undefined,
	label: () => string,
): EntryReference | undefined {
	const to = entryTarget(node.url);
	if (to === undefined) return undefined;
	if (textOf(node as MdastNode) !== to) return { to, text: label() };
	return endsSentence(before) ? { to, opensSentence: true } : { to };
}
