import { element } from './svg.ts';

/** Width of every figure in SVG units, equal to pixels on a wide page. */
export const WIDTH = 480;
/** Space for the axes of a plot. */
export const MARGIN = { top: 14, right: 22, bottom: 42, left: 52 };

export interface Figure {
	svg: string;
	/** Names with a small SVG that shows how they are drawn. */
	legend: readonly { name: string; swatch: string }[];
}

/** The outer element of every figure. */
export function frame(height: number, alt: string, ...content: readonly string[]): string {
	const label = { role: 'img', 'aria-label': alt };
	return element('svg', { viewBox: `0 0 ${WIDTH} ${Math.ceil(height)}`, ...label }, ...content);
}
