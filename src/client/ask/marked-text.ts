import type { Annotation } from '../../finding/annotate/annotate.ts';
import { sliceEnds } from '../../finding/annotate/slices.ts';
import { make } from '../shared/elements.ts';
import type { Engine } from './engine.ts';
import { termLink } from './term-link.ts';

/** Characters drawn as one part. The browser lays out only parts that are in view. */
const PART_LENGTH = 10_000;

/** A text with certain annotations as links and ambiguous ones only marked. */
export function markText(engine: Engine, text: string, found: readonly Annotation[]): Node[] {
	const parts: Node[][] = [];
	let next = 0;
	let start = 0;
	for (const partEnd of sliceEnds(text, PART_LENGTH)) {
		if (partEnd <= start) continue;
		const nodes: Node[] = [];
		let at = start;
		while (next < found.length && found[next]!.start < partEnd) {
			const annotation = found[next]!;
			nodes.push(document.createTextNode(text.slice(at, annotation.start)));
			nodes.push(drawMark(engine, text, annotation));
			at = annotation.end;
			next += 1;
		}
		// A name may stand across the end of a part.
		const end = Math.max(at, partEnd);
		nodes.push(document.createTextNode(text.slice(at, end)));
		parts.push(nodes);
		start = end;
	}
	if (parts.length === 1) return parts[0]!;
	return parts.map((nodes) => make('div', 'passage-part', ...nodes));
}

function drawMark(
	engine: Engine,
	text: string,
	{ start, end, slugs, certain, isCover }: Annotation,
): HTMLElement {
	const words = text.slice(start, end);
	if (!certain) return make('span', 'unsure', words);
	const term = engine.term(slugs[0]!);
	const link = termLink({ ...term, title: words });
	if (isCover) link.title = `explained in ${term.title}`;
	return link;
}
