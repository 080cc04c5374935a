import { atomFeed } from '../outputs/atom-feed.ts';
import { feedItems } from '../outputs/feed-items.ts';
import { loadHistory } from '../site/history.ts';
import { loadRecord } from '../site/record.ts';
import { textResponse } from '../site/text-response.ts';
import { absoluteUrl, urls } from '../site/urls.ts';

/** New and changed entries as an Atom feed. */
export function GET(): Response {
	const glossary = loadRecord();
	const items = feedItems(glossary, loadHistory());
	const feed = atomFeed({ url: absoluteUrl(urls.atom), glossary }, items);
	return textResponse(feed, 'application/atom+xml');
}
