import { FORMULA } from '../../drawing/figures/figure-html.ts';
import type { Block } from '../../evaluation/block.ts';
import { parseVary, withValue } from '../../evaluation/vary.ts';
import { make, withAttributes } from '../shared/elements.ts';

let count = 0;

/** Adds the slider of the number that may move in a figure; what draws loads when it moves. */
export function addSlider(figure: HTMLElement): void {
	const { vary: words, code, kind } = figure.dataset as Record<string, string>;
	const vary = parseVary(words!, code!);
	const digits = Math.max(digitsOf(vary.step), digitsOf(vary.from));
	const id = `vary-${++count}`;
	const slider = withAttributes(make('input', ''), {
		type: 'range',
		id,
		min: String(vary.from),
		max: String(vary.to),
		step: String(vary.step),
		value: String(vary.value),
	});
	const shown = withAttributes(make('output', '', vary.value.toFixed(digits)), {
		for: id,
		// The slider itself says its value.
		'aria-live': 'off',
	});
	const label = withAttributes(make('label', '', vary.label), { for: id });
	const row = make('div', 'vary', label, slider, shown);
	describeBy(slider, figure, id);
	let isDrawing = false;

	const draw = async () => {
		if (isDrawing) return;
		isDrawing = true;
		let drawn: string | undefined;
		// The last position counts; those passed on the way do not queue up.
		while (drawn !== slider.value) {
			drawn = slider.value;
			const block = { kind, code: withValue(code!, vary.name, Number(drawn)) } as Block;
			const [{ tryBlock }, { trusted }] = await Promise.all([
				import('./sandbox.ts'),
				import('./trusted.ts'),
			]);
			const outcome = await tryBlock(block);
			row.querySelector('[role=alert]')?.remove();
			if ('drawing' in outcome) {
				figure.querySelectorAll(':scope > svg, :scope > ul').forEach((old) => old.remove());
				figure.prepend(...trusted.nodes(outcome.drawing));
				describeBy(slider, figure, id);
				writeCaption(figure.querySelector('figcaption')!, outcome.caption);
			} else if ('error' in outcome) {
				row.append(withAttributes(make('p', '', outcome.error), { role: 'alert' }));
			}
		}
		isDrawing = false;
	};
	slider.addEventListener('input', () => {
		shown.textContent = Number(slider.value).toFixed(digits);
		void draw();
	});
	figure.querySelector('figcaption')!.before(row);
}

/** The text alternative of the drawing says what has changed. */
function describeBy(slider: Element, figure: HTMLElement, id: string): void {
	const drawing = figure.querySelector(':scope > svg')!;
	drawing.id = `${id}-drawing`;
	slider.setAttribute('aria-describedby', drawing.id);
}

/** Writes the text of a caption; its formulas are the same, whatever the number. */
function writeCaption(element: Element, caption: string): void {
	const formulas = [...element.children];
	const parts = caption.split(FORMULA);
	element.replaceChildren(
		...parts.map((part, index) => (index % 2 === 0 ? part : (formulas[(index - 1) / 2] ?? part))),
	);
}

function digitsOf(step: number): number {
	return String(step).split('.')[1]?.length ?? 0;
}
