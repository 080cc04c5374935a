import type { ScaleBand, ScaleContinuousNumeric } from 'd3-scale';

/** Where values stand in a plot. */
export interface Scales {
	x: ScaleContinuousNumeric<number, number>;
	y: ScaleContinuousNumeric<number, number>;
	/** Places of the bars by name, if the plot has bars. */
	bands: ScaleBand<string> | undefined;
}
