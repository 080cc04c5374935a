import type { Annotation } from '../annotate/annotate.ts';
import type { Learnable } from '../../model/learning-order.ts';
import { learningOrder } from '../../model/learning-order.ts';

/**
 * The slugs of the terms that annotations certainly mean, in learning order.
 *
 * @param learnable Returns what determines the position of a term, by slug.
 */
export function certainTerms(
	found: readonly Annotation[],
	learnable: (slug: string) => Learnable,
): string[] {
	const slugs = new Set(found.flatMap(({ certain, slugs: [best] }) => (certain ? [best!] : [])));
	return learningOrder([...slugs].map(learnable)).map(({ slug }) => slug);
}
