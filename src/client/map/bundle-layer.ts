import { strongestPairs, weightOf } from '../../drawing/map/group-pairs.ts';
import { makeSvg } from '../shared/elements.ts';
import type { MapModel } from './model.ts';

/** The lines between categories: the strongest at rest, all of a category that is lit. */
export class BundleLayer {
	private readonly layer: SVGGElement;
	private readonly model: MapModel;
	private lines: { a: number; b: number; element: SVGPathElement }[] = [];

	constructor(layer: SVGGElement, model: MapModel) {
		this.layer = layer;
		this.model = model;
	}

	/** Draws the lines of the links that are visible. */
	draw(): void {
		const pairs = this.model.pairs();
		const strong = new Set(strongestPairs(pairs));
		const most = pairs[0]?.count ?? 1;
		this.lines = pairs.flatMap((pair) => {
			const { a, b, count } = pair;
			const bundle = this.model.data.bundles.find((one) => one.a === a && one.b === b);
			if (!bundle) return [];
			const strength = strong.has(pair) ? '' : ' weak';
			const className = `weight-${weightOf(count, most)}${strength}`;
			return { a, b, element: makeSvg('path', { class: className, d: bundle.path }) };
		});
		this.layer.replaceChildren(...this.lines.map(({ element }) => element));
	}

	/** Lights the lines of a category; undefined lights none. */
	light(group: number | undefined): void {
		for (const { a, b, element } of this.lines) {
			element.classList.toggle('lit', a === group || b === group);
		}
	}
}
