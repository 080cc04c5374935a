import type { MapDrawing } from '../../drawing/map/draw-map.ts';

const WIDTH = 1200;
const HEIGHT = 630;
/** Lines of a path; what draws the picture is slow with long ones. */
const LINES = 40;
/** Width of a dot by size, in map units. */
const DOTS = [6, 8, 11];

/**
 * The picture shown where a page is shared: the map on dark ground, as SVG.
 *
 * Without text, because the fonts of the machine that builds would decide how it looks.
 *
 * @param hueOf Hue in degrees of a category, by its place.
 */
export function cardSvg(
	{ width, height, unit, dots, edges }: MapDrawing,
	hueOf: (category: number) => number,
): string {
	const scale = Math.min((HEIGHT - 60) / height, (WIDTH - 60) / width);
	const left = (WIDTH - width * scale) / 2;
	const top = (HEIGHT - height * scale) / 2;
	const lines = edges.flatMap(({ path }) =>
		cut(path).map((d) => `<path d="${d}" stroke="#9aa4b8" stroke-width=".6" opacity=".22"/>`),
	);
	const points = dots.map(
		({ group, size, path }) =>
			`<path d="${path}" stroke="hsl(${hueOf(group)},60%,68%)" stroke-width="${DOTS[size]! * unit}"/>`,
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="#111318"/><g fill="none" stroke-linecap="round" transform="translate(${left} ${top}) scale(${scale})">${lines.join('')}${points.join('')}</g></svg>`;
}

function cut(path: string): string[] {
	const lines = path.split(/(?=M)/);
	const count = Math.ceil(lines.length / LINES);
	return Array.from({ length: count }, (_, index) =>
		lines.slice(index * LINES, (index + 1) * LINES).join(''),
	);
}
