import type { APIContext } from 'astro';
import { entryMarkdown } from '../../outputs/entry-markdown.ts';
import { loadRecord } from '../../site/record.ts';
import { textResponse } from '../../site/text-response.ts';
import { termAddress } from '../../site/urls.ts';

export function getStaticPaths() {
	return loadRecord().terms.map((entry) => ({ params: { slug: entry.slug }, props: { entry } }));
}

/** An entry as Markdown. */
export function GET({ props }: APIContext): Response {
	return textResponse(entryMarkdown(props['entry'], termAddress), 'text/markdown');
}
