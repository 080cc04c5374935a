import { llmsText } from '../outputs/llms.ts';
import { loadPacks } from '../site/packs.ts';
import { loadRecord } from '../site/record.ts';
import { textResponse } from '../site/text-response.ts';
import { absoluteUrl, urls } from '../site/urls.ts';

/** What the site offers language models. */
export function GET(): Response {
	const packs = new Map(
		loadPacks().map(({ category, size, tokens }) => [`${category.slug}-${size}`, tokens]),
	);
	const text = llmsText(loadRecord(), {
		full: absoluteUrl(urls.llmsFull),
		data: absoluteUrl(urls.data),
		index: absoluteUrl(urls.api('index.json')),
		go: absoluteUrl(urls.asset('go/')),
		pack: (category, size) => ({
			url: absoluteUrl(urls.pack(category, size)),
			tokens: packs.get(`${category}-${size}`)!,
		}),
	});
	return textResponse(text, 'text/plain');
}
