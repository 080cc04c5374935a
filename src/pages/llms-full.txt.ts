import { entryMarkdown } from '../outputs/entry-markdown.ts';
import { guideMarkdown } from '../outputs/guide-markdown.ts';
import { loadRecord } from '../site/record.ts';
import { textResponse } from '../site/text-response.ts';
import { termAddress } from '../site/urls.ts';

/** All entries and guides as one text. */
export function GET(): Response {
	const { terms, guides } = loadRecord();
	const texts = [
		...terms.map((entry) => entryMarkdown(entry, termAddress)),
		...guides.map(guideMarkdown),
	];
	return textResponse(texts.join('\n---\n\n'), 'text/plain');
}
