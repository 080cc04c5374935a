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

/** Classes of a mark. */
export function lookClasses(kind: string, { series, variant }: SeriesLook, dashed = false): string {
	const style = dashed ? 'dashed' : kind;
	const names = [kind, `series-${series}`, dashed && style, variant > 0 && `${style}-${variant}`];
	return names.filter(Boolean).join(' ');
}
