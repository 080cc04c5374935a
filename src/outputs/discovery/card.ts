import type { MapDrawing } from '../../drawing/map/draw-map.ts';

const WIDTH = 1200;
const HEIGHT = 630;
/** The rasterizer is slow with longer paths. */
const MAX_LINES_PER_PATH = 40;
/** Diameter by dot size, in map units. */
const DOT_DIAMETERS = [6, 8, 11];
const GRAY = '#9aa4b8';

/**
 * The preview image for shared links, as SVG: the map on a dark background. It has no text, because
 * the result would depend on the fonts of the build machine.
 *
 * @param hueOf Hue in degrees of a group; undefined is gray.
 */
export function cardSvg(
	{ width, height, unit, dots, edges }: MapDrawing,
	hueOf: (group: number) => number | undefined,
): string {
	const scale = Math.min((HEIGHT - 60) / height, (WIDTH - 60) / width);
	const left = (WIDTH - width * scale) / 2;
	const top = (HEIGHT - height * scale) / 2;
	const lines = edges.flatMap(({ path }) =>
		splitPath(path).map((d) => `<path d="${d}" stroke="${GRAY}" stroke-width=".6" opacity=".22"/>`),
	);
	const points = dots.map(({ group, size, path }) => {
		const hue = hueOf(group);
		const color = hue === undefined ? GRAY : `hsl(${hue},60%,68%)`;
		return `<path d="${path}" stroke="${color}" stroke-width="${DOT_DIAMETERS[size]! * unit}"/>`;
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="#111318"/><g fill="none" stroke-linecap="round" transform="translate(${left} ${top}) scale(${scale})">${lines.join('')}${points.join('')}</g></svg>`;
}

function splitPath(path: string): string[] {
	const lines = path.split(/(?=M)/);
	const count = Math.ceil(lines.length / MAX_LINES_PER_PATH);
	return Array.from({ length: count }, (_, index) =>
		lines.slice(index * MAX_LINES_PER_PATH, (index + 1) * MAX_LINES_PER_PATH).join(''),
	);
}
