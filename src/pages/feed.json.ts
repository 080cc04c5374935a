import { feedItems } from '../outputs/feed-items.ts';
import { jsonFeed } from '../outputs/json-feed.ts';
import { loadHistory } from '../site/history.ts';
import { loadRecord } from '../site/record.ts';
import { textResponse } from '../site/text-response.ts';
import { absoluteUrl, urls } from '../site/urls.ts';

/** New and changed entries as a JSON feed. */
export function GET(): Response {
	const glossary = loadRecord();
	const items = feedItems(glossary, loadHistory());
	const feed = jsonFeed({ url: absoluteUrl(urls.jsonFeed), glossary }, items);
	return textResponse(JSON.stringify(feed), 'application/feed+json');
}
