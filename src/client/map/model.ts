import type { Quadtree } from 'd3-quadtree';
import { quadtree } from 'd3-quadtree';
import { measureLabel } from '../../drawing/label-box.ts';
import type { EdgeStyle } from '../../model/relations.ts';
import type { MapData, MapDataNode, StyledPath } from '../../drawing/map/draw-map.ts';

export interface Node extends MapDataNode {
	index: number;
	lines: readonly string[];
}

/** The nodes and links of the map, and which of them are hidden. */
export class MapModel {
	readonly nodes: readonly Node[];
	readonly bySlug: ReadonlyMap<string, Node>;
	hiddenGroups: ReadonlySet<number> = new Set();
	hiddenStyles: ReadonlySet<string> = new Set();
	private readonly tree: Quadtree<Node>;
	private readonly data: MapData;

	constructor(data: MapData) {
		this.data = data;
		this.nodes = data.nodes.map((node, index) => ({ ...node, index, lines: [] }));
		this.bySlug = new Map(this.nodes.map((node) => [node.slug, node]));
		this.tree = quadtree(
			[...this.nodes],
			({ x }) => x,
			({ y }) => y,
		);
	}

	isVisible({ group }: Node): boolean {
		return !this.hiddenGroups.has(group);
	}

	/** The visible node nearest to a point within a distance, in map units. */
	nearest(x: number, y: number, maxDistance: number): Node | undefined {
		const found = this.tree.find(x, y, maxDistance);
		if (!found || this.isVisible(found)) return found;
		return this.nodes
			.filter((node) => this.isVisible(node) && Math.hypot(node.x - x, node.y - y) <= maxDistance)
			.reduce<Node | undefined>((best, node) => {
				const distance = (one: Node) => Math.hypot(one.x - x, one.y - y);
				return best && distance(best) <= distance(node) ? best : node;
			}, undefined);
	}

	/**
	 * The target of an arrow key: the best neighbor in that direction, or else the nearest node, so
	 * that there are no dead ends.
	 */
	toward(from: Node, dx: number, dy: number): Node | undefined {
		const best = (candidates: readonly Node[]) => {
			let found: Node | undefined;
			let lowestCost = Infinity;
			for (const node of candidates) {
				if (node === from || !this.isVisible(node)) continue;
				const [x, y] = [node.x - from.x, node.y - from.y];
				const along = x * dx + y * dy;
				const across = Math.abs(x * dy - y * dx);
				if (along <= 0 || across > along) continue;
				const cost = along + 2 * across;
				if (cost < lowestCost) [found, lowestCost] = [node, cost];
			}
			return found;
		};
		return best(this.neighborsOf(from)) ?? best(this.nodes);
	}

	/** The visible lines, as one path per style. */
	paths(): StyledPath[] {
		return [...new Set(this.data.links.map(({ style }) => style))]
			.filter((style) => !this.hiddenStyles.has(style))
			.map((style) => ({ style, path: this.pathOf(style) }));
	}

	private pathOf(style: EdgeStyle): string {
		return this.data.links
			.filter((link) => link.style === style)
			.map(({ from, to }) => [this.nodes[from]!, this.nodes[to]!] as const)
			.filter(([a, b]) => this.isVisible(a) && this.isVisible(b))
			.map(([a, b]) => `M${a.x} ${a.y}L${b.x} ${b.y}`)
			.join('');
	}

	/** The visible nodes connected by a visible line. */
	neighborsOf(node: Node): Node[] {
		const shown = new Set<Node>();
		for (const { from, to, style } of this.data.links) {
			if (from !== node.index && to !== node.index) continue;
			if (this.hiddenStyles.has(style)) continue;
			const other = this.nodes[from === node.index ? to : from]!;
			if (this.isVisible(other)) shown.add(other);
		}
		return [...shown];
	}
}

export function linesOf(node: Node): readonly string[] {
	if (node.lines.length === 0) node.lines = measureLabel(node.title).lines;
	return node.lines;
}
