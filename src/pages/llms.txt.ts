import { llmsText } from '../outputs/llms.ts';
import { loadRecord } from '../site/record.ts';
import { textResponse } from '../site/text-response.ts';
import { absoluteUrl, urls } from '../site/urls.ts';

/** What the site offers language models. */
export function GET(): Response {
	const text = llmsText(loadRecord(), {
		full: absoluteUrl(urls.llmsFull),
		data: absoluteUrl(urls.data),
		index: absoluteUrl(urls.api('index.json')),
		go: absoluteUrl(urls.asset('go/')),
		pack: (category, size) => absoluteUrl(urls.pack(category, size)),
	});
	return textResponse(text, 'text/plain');
}
