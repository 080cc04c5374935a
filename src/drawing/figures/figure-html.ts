import { escapeMarkup } from '../../text/escape-markup.ts';
import type { Figure } from './canvas.ts';
import { VARIABLE } from './svg.ts';

/** A formula in a caption, which is plain text otherwise. */
export const FORMULA = /\$\$(.+?)\$\$/g;

/** A drawing and the list of its series as HTML. */
export function drawingHtml({ svg, legend }: Figure): string {
	const names = legend.map(({ name, swatch }) => `<li>${swatch}${withVariables(name)}</li>`);
	return svg + (names.length > 0 ? `<ul aria-hidden="true">${names.join('')}</ul>` : '');
}

/** "a" in "a = 1" is a variable, and set as in a formula. */
function withVariables(text: string): string {
	return escapeMarkup(text).replace(VARIABLE, '<var>$&</var>');
}
