import { makeSvg } from '../shared/elements.ts';
import type { BundleLayer } from './bundle-layer.ts';
import type { Camera } from './camera.ts';
import type { MapCard } from './card.ts';
import type { Group } from './groups.ts';
import { arrowMarker, drawLines } from './lines.ts';
import { drawTexts } from './label-layer.ts';
import type { MapModel, Node } from './model.ts';

/** What a reader looks at: a term or a category. */
export type Target = { node: Node } | { group: Group };

/** Lights what is pointed at, or else what is selected, with its lines and its card. */
export class Spotlight {
	selected: Target | undefined;
	private hovered: Target | undefined;
	private shown: Target | undefined;
	private readonly view: HTMLElement;
	private readonly model: MapModel;
	private readonly camera: Camera;
	private readonly bundles: BundleLayer;
	private readonly card: MapCard;
	private readonly lines = makeSvg('g', { class: 'highlighted', 'aria-hidden': 'true' });
	private readonly marks = makeSvg('g', { class: 'highlighted', 'aria-hidden': 'true' });

	constructor(
		view: HTMLElement,
		map: SVGSVGElement,
		model: MapModel,
		camera: Camera,
		bundles: BundleLayer,
		card: MapCard,
	) {
		this.view = view;
		this.model = model;
		this.camera = camera;
		this.bundles = bundles;
		this.card = card;
		map.querySelector('.ground')!.after(arrowMarker(), this.lines);
		map.append(this.marks);
	}

	/** The term that is selected. */
	get node(): Node | undefined {
		return this.selected && 'node' in this.selected ? this.selected.node : undefined;
	}

	/** The category that is selected. */
	get group(): Group | undefined {
		return this.selected && 'group' in this.selected ? this.selected.group : undefined;
	}

	select(target: Target | undefined): void {
		this.selected = target;
		this.hovered = undefined;
		this.show();
	}

	/** @param isLeft Whether the pointer is in the left half of the view. */
	hover(target: Target | undefined, isLeft = false): void {
		this.hovered = target;
		if (target) this.card.avoid(isLeft);
		this.show();
	}

	/** Draws again after the visible nodes, the zoom or the shape of the map have changed. */
	refresh(): void {
		this.hovered = undefined;
		if (this.node && !this.model.isVisible(this.node)) this.selected = undefined;
		this.shown = undefined;
		this.show();
	}

	private show(): void {
		const target = this.hovered ?? this.selected;
		if (this.shown && target && isSame(this.shown, target)) return;
		this.shown = target;
		this.lines.replaceChildren();
		this.marks.replaceChildren();
		this.bundles.light(target && 'group' in target ? target.group.index : undefined);
		if (!target) {
			delete this.view.dataset['lit'];
			this.card.clear();
		} else if ('node' in target) {
			this.view.dataset['lit'] = 'term';
			this.showNode(target.node);
		} else {
			this.view.dataset['lit'] = 'category';
			this.card.showCategory(target.group);
		}
	}

	private showNode(node: Node): void {
		const relations = this.model.relationsOf(node);
		const neighbors = [...new Set(relations.map(({ other }) => other))];
		const zoom = this.camera.transform.k;
		const links = relations.map(({ link }) => link);
		this.lines.append(...drawLines(this.model, links, zoom));
		this.marks.append(
			...neighbors.map((other) => circle(other)),
			circle(node, 'hub'),
			...drawTexts(node, neighbors, this.camera.labelZoom),
		);
		this.card.showTerm(node, relations);
	}
}

export function isSame(a: Target, b: Target): boolean {
	if ('node' in a) return 'node' in b && a.node === b.node;
	return 'group' in b && a.group === b.group;
}

function circle({ x, y }: Node, className = ''): SVGCircleElement {
	return makeSvg('circle', { cx: String(x), cy: String(y), class: className });
}
