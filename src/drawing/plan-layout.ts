import type { Glossary } from '../model/glossary.ts';
import { termOf } from '../model/glossary.ts';
import type { Plan } from '../model/plan.ts';

/** A plan as rows of dots, with the term at the top, in SVG units. */
export interface PlanLayout {
	width: number;
	height: number;
	/** In the order of the plan's steps, then the term itself. */
	dots: readonly { x: number; y: number }[];
	/** Path data of the edges, without redundant ones. */
	lines: string;
}

const WIDTH = 320;
const ROW_HEIGHT = 26;
const MARGIN = 12;
const SWEEPS = 4;

/**
 * Layered graph drawing: orders each row by the barycenter of its neighbors (Sugiyama, Tagawa and
 * Toda, 1981, section 4).
 */
export function layOutPlan(glossary: Glossary, slug: string, { steps }: Plan): PlanLayout {
	// A partial plan has empty layers, which are skipped.
	const layers = [...new Set(steps.map(({ layer }) => layer))].sort((a, b) => a - b);
	const top = layers.length;
	const all = [
		...steps.map((step) => ({ ...step, layer: layers.indexOf(step.layer) })),
		{ slug, layer: top },
	];
	const indexBySlug = new Map(all.map((step, index) => [step.slug, index]));
	const needs = transitiveReduction(
		all.flatMap((step, to) =>
			termOf(glossary, step.slug)
				.relations.needs.filter((need) => indexBySlug.has(need))
				.map((need) => [indexBySlug.get(need)!, to] as const),
		),
	);
	const rows = Array.from({ length: top + 1 }, (_, layer) =>
		[...all.keys()].filter((index) => all[index]!.layer === layer),
	);
	const xs = new Array<number>(all.length).fill(0);
	const spread = () => {
		for (const row of rows) {
			for (const [i, index] of row.entries()) {
				xs[index] = Math.round(MARGIN + ((WIDTH - 2 * MARGIN) * (i + 0.5)) / row.length);
			}
		}
	};
	spread();
	for (let sweep = 0; sweep < SWEEPS; sweep++) {
		for (const row of rows) {
			const mean = new Map(row.map((index) => [index, barycenterOf(xs, needs, index)]));
			row.sort((a, b) => mean.get(a)! - mean.get(b)! || a - b);
		}
		spread();
	}
	const dots = all.map(({ layer }, index) => ({
		x: xs[index]!,
		y: MARGIN + (top - layer) * ROW_HEIGHT,
	}));
	return {
		width: WIDTH,
		height: top * ROW_HEIGHT + 2 * MARGIN,
		dots,
		lines: needs
			.map(([from, to]) => [dots[from]!, dots[to]!] as const)
			.map(([a, b]) => `M${a.x} ${a.y}l${b.x - a.x} ${b.y - a.y}`)
			.join(''),
	};
}

/** Removes edges that a longer path implies (Aho, Garey and Ullman, 1972). */
function transitiveReduction(
	needs: readonly (readonly [from: number, to: number])[],
): (readonly [number, number])[] {
	const below = new Map<number, number[]>();
	for (const [from, to] of needs) below.set(to, [...(below.get(to) ?? []), from]);
	const reaches = (from: number, to: number): boolean =>
		(below.get(to) ?? []).some((step) => step === from || (step > from && reaches(from, step)));
	return needs.filter(
		([from, to]) => !below.get(to)!.some((step) => step !== from && reaches(from, step)),
	);
}

/** The mean x of a dot's neighbors, or its own. */
function barycenterOf(
	xs: readonly number[],
	needs: readonly (readonly [number, number])[],
	index: number,
): number {
	const neighbors = needs.flatMap(([from, to]) => (from === index ? to : to === index ? from : []));
	if (neighbors.length === 0) return xs[index]!;
	return neighbors.reduce((sum, other) => sum + xs[other]!, 0) / neighbors.length;
}
