import type { Mark } from './plot-spec.ts';

/** What tells the marks of a series from others. */
export interface SeriesLook {
	/** Index of the color. */
	series: number;
	/** Index of the dash, the shape of dots, or the filling, among the series drawn like it. */
	variant: number;
}

/** Kinds of marks that look alike, apart from their color. */
const KINDS = ['line', 'dots', 'bars', 'area'] as const;

/**
 * Gives every mark a color by its name, and a variant, so that no two series of a kind differ by
 * color alone. Marks without a name have variant 0.
 */
export function seriesLooks(marks: readonly Mark[]): SeriesLook[] {
	const names = namesOf(marks);
	return marks.map((mark) => {
		const name = mark.name ?? '';
		const kind = KINDS.find((one) => mark[one]);
		const alike = marks.filter((other) => kind && other[kind] && other.dashed === mark.dashed);
		return {
			series: Math.max(0, names.indexOf(name)),
			variant: Math.max(0, namesOf(alike).indexOf(name)),
		};
	});
}

/** The names in the legend, in order. */
export function namesOf(marks: readonly Mark[]): string[] {
	return [...new Set(marks.flatMap(({ name }) => name ?? []))];
}

const DASHES = ['13 6', '.1 4.6', '11 5 .1 5', '2 7', '15 4 4 4'];
/** For more than one line that is dashed on purpose; the style sheet dashes the first. */
const DASHED = ['8 4 .1 4', '1 6', '12 3'];
const FILLINGS = [
	{ 'fill-opacity': '.3' },
	{ 'fill-opacity': '0', 'stroke-dasharray': '4 3' },
	{ 'fill-opacity': '.6', 'stroke-dasharray': '2 2' },
];

/** Attributes of a mark, apart from its place; what only some figures need is not in the styles. */
export function lookOf(
	kind: string,
	{ series, variant }: SeriesLook,
	dashed = false,
): Record<string, string> {
	const isFilled = kind === 'bars' || kind === 'area';
	const style = dashed && variant === 0 && 'dashed';
	const edge = isFilled && variant > 0 && 'edged';
	const names = [kind, `series-${series}`, style, edge].filter(Boolean).join(' ');
	if (variant === 0 || kind === 'dots') return { class: names };
	if (kind === 'bars') return { class: names, ...FILLINGS[(variant - 1) % FILLINGS.length] };
	const dashes = dashed ? DASHED : DASHES;
	return { class: names, 'stroke-dasharray': dashes[(variant - 1) % dashes.length]! };
}
