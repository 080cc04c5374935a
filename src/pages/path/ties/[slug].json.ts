import type { APIContext } from 'astro';
import { tieSentences } from '../../../glossary/tie-sentences.ts';
import { loadGlossary } from '../../../site/glossary.ts';

export function getStaticPaths() {
	return [...loadGlossary().terms.keys()].map((slug) => ({ params: { slug } }));
}

/** The sentences that say how an entry is tied to others. */
export function GET({ params }: APIContext): Response {
	return Response.json(tieSentences(loadGlossary(), params['slug']!));
}
