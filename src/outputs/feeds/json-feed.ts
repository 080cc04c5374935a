import { generateJsonFeed } from 'feedsmith';
import type { FeedChannel, FeedItem } from './feed-items.ts';

/** JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed({ url, glossary }: FeedChannel, items: readonly FeedItem[]): object {
	const feed = generateJsonFeed({
		title: glossary.title,
		home_page_url: glossary.url,
		feed_url: url,
		description: glossary.description,
		language: glossary.language,
		...(glossary.publisher && { authors: [{ name: glossary.publisher }] }),
		items: items.map((item) => ({
			id: item.id,
			url: item.url,
			title: item.title,
			summary: item.summary,
			content_text: item.summary,
			date_published: item.added,
			date_modified: item.changed,
			...(item.category && { tags: [item.category] }),
		})),
	}) as object;
	// Required, and left out by the library if there are none.
	return { items: [], ...feed };
}
