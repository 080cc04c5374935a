import type { APIContext } from 'astro';
import { termRecord } from '../../../outputs/part-records.ts';
import { loadGlossary } from '../../../site/glossary.ts';
import { loadRecord } from '../../../site/record.ts';

export function getStaticPaths() {
	return [...loadGlossary().terms.keys()].map((slug) => ({ params: { slug } }));
}

/** An entry as data. */
export function GET({ params }: APIContext): Response {
	return Response.json(termRecord(loadRecord(), params['slug']!));
}
