import type { Depth } from '../../learning/depth.ts';
import { isDepth, isOpenAt } from '../../learning/depth.ts';
import type { SectionAnswers } from '../../learning/section-answers.ts';
import { make, withAttributes } from '../shared/elements.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { say } from '../shared/say.ts';
import { urls } from '../shared/urls.ts';
import { readDepth, storeDepth } from './depth-store.ts';
import { foldParts } from './entry-folds.ts';

let isShown = false;

/** Folds the term of the page to the depth that the reader has chosen earlier. */
export async function showDepth(): Promise<void> {
	const depth = readDepth();
	if (depth && !isShown) await foldTo(depth);
}

/** Adds the control with which the depth is chosen; to be called once, on the page of a term. */
export function addDepthControl(): void {
	const options: readonly (readonly [value: string, name: string])[] = [
		['', say('everything')],
		['line', say('one line')],
		['plain', say('plain')],
		['engineer', say('engineer')],
		['formal', say('formal')],
	];
	const select = make(
		'select',
		'',
		...options.map(([value, name]) => withAttributes(make('option', '', name), { value })),
	);
	select.value = readDepth() ?? '';
	select.addEventListener('change', () => {
		const depth = isDepth(select.value) ? select.value : undefined;
		storeDepth(depth);
		void foldTo(depth);
	});
	document
		.querySelector('.facts')!
		.append(make('li', 'depth', make('label', '', `${say('Depth')} `, select)));
}

/** @param depth Undefined for the page as it came. */
async function foldTo(depth: Depth | undefined): Promise<void> {
	isShown = true;
	const answers = depth
		? await fetchJson<SectionAnswers>(urls.sectionAnswers).catch((): SectionAnswers => ({}))
		: {};
	foldParts(
		depth && ((part) => isOpenAt(depth, part === 'analogy' ? part : answers[part.heading])),
	);
}
