import type { APIContext } from 'astro';
import { guideMarkdown } from '../../outputs/guide-markdown.ts';
import { loadRecord } from '../../site/record.ts';
import { textResponse } from '../../site/text-response.ts';

export function getStaticPaths() {
	return loadRecord().guides.map((guide) => ({ params: { slug: guide.slug }, props: { guide } }));
}

/** A guide as Markdown. */
export function GET({ props }: APIContext): Response {
	return textResponse(guideMarkdown(props['guide']), 'text/markdown');
}
