import type { Outline } from './source.ts';

/** What a text links to, in order of first mention. */
export function linkTargets(outline: Outline): string[] {
	return [...new Set(outline.links.map(({ target }) => target))];
}
