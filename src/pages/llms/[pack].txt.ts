import type { APIContext } from 'astro';
import { loadPacks } from '../../site/packs.ts';
import { textResponse } from '../../site/text-response.ts';

export function getStaticPaths() {
	return loadPacks().map(({ category, size, text }) => ({
		params: { pack: `${category.slug}-${size}` },
		props: { text },
	}));
}

/** The entries of a category, within a budget of tokens. */
export function GET({ props }: APIContext): Response {
	return textResponse(props['text'], 'text/plain');
}
