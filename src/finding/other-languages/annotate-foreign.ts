import type { Annotate, Annotation } from '../annotate/annotate.ts';
import { TEXT_LIMIT } from '../annotate/limits.ts';
import { truncate } from '../search/bounds.ts';
import { withoutTags } from '../../text/without-tags.ts';
import type { FindForeignNames } from './foreign-mention.ts';

type Span = Pick<Annotation, 'start' | 'end'>;

/**
 * Adds the first mention of every term by a name in another language. What the annotation finds by
 * itself stays, unless a longer name contains it.
 */
export function annotateForeign(annotate: Annotate, find: FindForeignNames): Annotate {
	return (text) => {
		const own = annotate(text);
		const foreign = find(withoutTags(truncate(text, TEXT_LIMIT))).filter((mention) =>
			own.every((one) => !one.certain || !overlap(one, mention) || contains(mention, one)),
		);
		const outside = own.filter((one) => !foreign.some((mention) => contains(mention, one)));
		const known = new Set(outside.flatMap(({ certain, slugs }) => (certain ? slugs[0]! : [])));
		const added: Annotation[] = [];
		for (const { start, end, slug } of foreign) {
			if (known.has(slug)) continue;
			known.add(slug);
			added.push({ start, end, slugs: [slug], certain: true, isCover: false });
		}
		const kept = own.filter((one) => added.every((mention) => !overlap(one, mention)));
		return [...kept, ...added].sort((a, b) => a.start - b.start);
	};
}

function overlap(one: Span, other: Span): boolean {
	return one.start < other.end && other.start < one.end;
}

/** Whether a span contains another and more. */
function contains(outer: Span, inner: Span): boolean {
	const isLonger = outer.end - outer.start > inner.end - inner.start;
	return isLonger && outer.start <= inner.start && inner.end <= outer.end;
}
