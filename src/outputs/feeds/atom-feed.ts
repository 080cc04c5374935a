import { Feed } from 'feed';
import { escapeMarkup } from '../../text/escape-markup.ts';
import type { FeedChannel, FeedItem } from './feed-items.ts';

/** Atom 1.0: https://www.rfc-editor.org/rfc/rfc4287 */
export function atomFeed({ url, glossary }: FeedChannel, items: readonly FeedItem[]): string {
	const feed = new Feed({
		id: url,
		title: glossary.title,
		description: glossary.description,
		link: glossary.url,
		feed: url,
		// Atom wants a date even where there is none.
		updated: items[0]?.changed ?? new Date(0),
		author: { name: glossary.publisher },
		copyright: glossary.licence.name,
		generator: false,
	});
	for (const item of items) {
		feed.addItem({
			id: item.url,
			link: item.url,
			title: escapeMarkup(item.title),
			description: escapeMarkup(item.summary),
			published: item.added,
			date: item.changed,
			...(item.category && { category: [{ term: item.category }] }),
		});
	}
	return `${feed.atom1()}\n`;
}
