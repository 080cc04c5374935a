import type { PathStep } from '../../model/path.ts';
import type { RelationKind } from '../../model/relations.ts';
import { RELATIONS } from '../../model/relations.ts';
import { make, makeLink, makeSvg } from '../shared/elements.ts';
import { urls } from '../shared/urls.ts';
import { say } from '../shared/say.ts';

/** Relations whose arrow points up the chain: at what is read first, or at the narrower term. */
const UPWARD: readonly RelationKind[] = ['needs', 'kinds', 'parts'];

/**
 * A chain of terms from top to bottom, joined by lines like those of the map, each with its relation
 * in words and the sentence that explains it, if there is one.
 */
export function drawChain(
	steps: readonly PathStep[],
	sentences: readonly (string | undefined)[],
	titleOf: (slug: string) => string,
): HTMLOListElement {
	const term = (slug: string) => makeLink(urls.term(slug), titleOf(slug));
	const items = steps.map(({ from, kind }, index) => {
		const sentence = sentences[index];
		return make(
			'li',
			'',
			term(from),
			drawLine(kind),
			make(
				'p',
				'',
				make('b', '', say(RELATIONS[kind].phrase)),
				...(sentence ? [` ${sentence}`] : []),
			),
		);
	});
	const last = steps.at(-1);
	return make('ol', 'chain', ...items, ...(last ? [make('li', '', term(last.to))] : []));
}

function drawLine(kind: RelationKind): SVGElement {
	const [top, bottom] = ['0', '100%'];
	const [y1, y2] = UPWARD.includes(kind) ? [bottom, top] : [top, bottom];
	const attributes = { class: `edge-${RELATIONS[kind].edge}`, x1: '6', x2: '6', y1, y2 };
	return makeSvg('svg', { class: 'sample', 'aria-hidden': 'true' }, makeSvg('line', attributes));
}
