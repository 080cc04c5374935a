import { generateAtomFeed } from 'feedsmith';
import type { FeedChannel, FeedItem } from './feed-items.ts';

/** Atom 1.0: https://www.rfc-editor.org/rfc/rfc4287 */
export function atomFeed({ url, glossary }: FeedChannel, items: readonly FeedItem[]): string {
	return generateAtomFeed({
		id: url,
		title: text(glossary.title),
		subtitle: text(glossary.description),
		links: [
			{ rel: 'alternate', href: glossary.url },
			{ rel: 'self', href: url },
		],
		// Atom wants a date even where there is none.
		updated: items[0]?.changed ?? new Date(0),
		// Atom wants an author.
		authors: [{ name: glossary.publisher ?? glossary.title }],
		...(glossary.licence && { rights: text(glossary.licence.name) }),
		entries: items.map((item) => ({
			id: item.id,
			links: [{ rel: 'alternate', href: item.url }],
			title: text(item.title),
			summary: text(item.summary),
			published: item.added,
			updated: item.changed,
			...(item.category && { categories: [{ term: item.category }] }),
		})),
	});
}

function text(value: string) {
	return { type: 'text', value };
}
