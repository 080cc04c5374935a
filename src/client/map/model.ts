import type { Quadtree } from 'd3-quadtree';
import { quadtree } from 'd3-quadtree';
import { measureLabel } from '../../drawing/label-box.ts';
import type { GroupPair } from '../../drawing/map/group-pairs.ts';
import { countPairs } from '../../drawing/map/group-pairs.ts';
import type { MapData, MapDataNode } from '../../drawing/map/draw-map.ts';
import type { Point } from '../../drawing/map/map-layout.ts';
import type { Shape } from '../../drawing/map/place-names.ts';
import type { MapLink } from '../../drawing/map/map-graph.ts';
import type { RelationKind } from '../../model/relations.ts';
import { RELATION_KINDS, RELATIONS } from '../../model/relations.ts';
import { toward } from './toward.ts';

export interface Node extends MapDataNode {
	index: number;
	lines: readonly string[];
	/** Index of the first zoom level that shows the label. */
	level: number;
}

/** A relation of a node, seen from it. */
export interface MapRelation {
	kind: RelationKind;
	other: Node;
	link: MapLink;
}

/** The nodes and links of the map, and which of them are hidden. */
export class MapModel {
	readonly nodes: readonly Node[];
	readonly bySlug: ReadonlyMap<string, Node>;
	readonly data: MapData;
	hiddenGroups: ReadonlySet<number> = new Set();
	hiddenStyles: ReadonlySet<string> = new Set();
	shape: Shape = 'wide';
	/** Size in map units. */
	width = 0;
	height = 0;
	private tree!: Quadtree<Node>;

	constructor(data: MapData) {
		this.data = data;
		this.nodes = data.nodes.map((node, index) => ({ ...node, index, lines: [], level: 0 }));
		this.bySlug = new Map(this.nodes.map((node) => [node.slug, node]));
		this.turn('wide');
	}

	/** Lays the map on its side, for narrow screens, or upright. */
	turn(shape: Shape): void {
		const { width, height, nodes } = this.data;
		const isTall = shape === 'tall';
		this.shape = shape;
		[this.width, this.height] = isTall ? [height, width] : [width, height];
		for (const [index, { x, y, levels }] of nodes.entries()) {
			const [left, top] = isTall ? [y, x] : [x, y];
			Object.assign(this.nodes[index]!, { x: left, y: top, level: levels[shape] });
		}
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

	/** The target of an arrow key: the best neighbor in that direction, or else the nearest node. */
	neighborToward(from: Node, dx: number, dy: number): Node | undefined {
		return (
			toward(from, dx, dy, this.neighborsOf(from)) ??
			toward(
				from,
				dx,
				dy,
				this.nodes.filter((node) => this.isVisible(node)),
			)
		);
	}

	/** The middle of the visible nodes of a group. */
	centerOf(group: number): Point | undefined {
		const members = this.membersOf(group);
		const mean = (pick: (node: Node) => number) =>
			members.reduce((sum, node) => sum + pick(node), 0) / members.length;
		return members.length > 0 ? { x: mean(({ x }) => x), y: mean(({ y }) => y) } : undefined;
	}

	/** The visible nodes of a group. */
	membersOf(group: number): Node[] {
		return this.nodes.filter((node) => node.group === group && this.isVisible(node));
	}

	/** How many visible links there are between each two groups, most first. */
	pairs(): GroupPair[] {
		return countPairs(this.nodes, this.links());
	}

	/** The visible relations of a node, strongest first. */
	relationsOf(node: Node): MapRelation[] {
		return this.links()
			.filter(({ from, to }) => from === node.index || to === node.index)
			.map((link): MapRelation => {
				const forward = RELATION_KINDS.find((kind) => RELATIONS[kind].edge === link.style)!;
				const isFrom = link.from === node.index;
				const kind = isFrom ? forward : RELATIONS[forward].inverse;
				return { kind, other: this.nodes[isFrom ? link.to : link.from]!, link };
			})
			.sort((a, b) => RELATION_KINDS.indexOf(a.kind) - RELATION_KINDS.indexOf(b.kind));
	}

	/** The visible nodes connected by a visible line. */
	neighborsOf(node: Node): Node[] {
		return [...new Set(this.relationsOf(node).map(({ other }) => other))];
	}

	private links(): MapLink[] {
		return this.data.links.filter(
			({ from, to, style }) =>
				!this.hiddenStyles.has(style) &&
				this.isVisible(this.nodes[from]!) &&
				this.isVisible(this.nodes[to]!),
		);
	}
}

export function linesOf(node: Node): readonly string[] {
	if (node.lines.length === 0) node.lines = measureLabel(node.title).lines;
	return node.lines;
}
