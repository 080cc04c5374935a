import type { ScaleBand, ScaleContinuousNumeric } from 'd3-scale';

export interface Scales {
	x: ScaleContinuousNumeric<number, number>;
	y: ScaleContinuousNumeric<number, number>;
	/** Positions of the bars by name, if the plot has any. */
	bands: ScaleBand<string> | undefined;
}
