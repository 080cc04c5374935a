import type { Preview } from '../../outputs/pages/previews.ts';
import type { RelationKind } from '../../model/relations.ts';
import { RELATIONS } from '../../model/relations.ts';
import { make, makeLink, withAttributes } from '../shared/elements.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { urls } from '../shared/urls.ts';
import type { Group } from './groups.ts';
import type { MapModel, MapRelation, Node } from './model.ts';
import { say } from '../shared/say.ts';

/** Names per kind of relation, so that the card stays a card. */
const MAX_NAMES = 4;
const MAX_CATEGORIES = 5;

/** Tells in words what is lit on the map. */
export class MapCard {
	private readonly element: HTMLElement;
	private readonly model: MapModel;
	private readonly groups: ReadonlyMap<number, Group>;
	private term: Node | undefined;

	/** @param visit Called with what is chosen in the card. */
	constructor(
		element: HTMLElement,
		model: MapModel,
		groups: ReadonlyMap<number, Group>,
		visit: (target: { node: Node } | { group: Group }) => void,
	) {
		this.element = element;
		this.model = model;
		this.groups = groups;
		element.addEventListener('click', (event) => {
			const link = (event.target as Element).closest<HTMLElement>('dd a');
			if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
			const node = model.bySlug.get(link.dataset['term'] ?? '');
			const group = groups.get(Number(link.dataset['group']));
			if (node) visit({ node });
			else if (group) visit({ group });
			event.preventDefault();
		});
	}

	/** Moves the card away from a point of the view. */
	avoid(isLeft: boolean): void {
		this.element.toggleAttribute('data-right', isLeft);
	}

	clear(): void {
		this.term = undefined;
		this.element.hidden = true;
	}

	showTerm(node: Node, relations: readonly MapRelation[]): void {
		this.term = node;
		const facts = make('small', '', say.count(relations.length, 'relation'));
		const summary = make('p', '');
		const kinds = [...Map.groupBy(relations, ({ kind }) => kind)];
		this.fill(
			makeLink(urls.term(node.slug), node.title),
			facts,
			summary,
			make('dl', '', ...kinds.flatMap(([kind, all]) => this.termsOf(kind, all))),
		);
		void this.describe(node, facts, summary);
	}

	showCategory(group: Group): void {
		this.term = undefined;
		const pairs = this.model.pairs().filter(({ a, b }) => a === group.index || b === group.index);
		const rows = pairs.slice(0, MAX_CATEGORIES).flatMap(({ a, b, count }) => {
			const other = this.groups.get(a === group.index ? b : a);
			if (!other) return [];
			const attributes = { 'data-group': String(other.index) };
			const link = withAttributes(makeLink(`?category=${other.slug}`, other.name), attributes);
			return [make('dt', '', String(count)), make('dd', '', link)];
		});
		this.fill(
			makeLink(group.href, group.name),
			make('small', '', say.count(this.model.membersOf(group.index).length, 'term')),
			...(rows.length > 0
				? [make('p', '', say('Most relations with')), make('dl', '', ...rows)]
				: []),
		);
	}

	private fill(...children: HTMLElement[]): void {
		this.element.replaceChildren(...children);
		this.element.hidden = false;
	}

	private termsOf(kind: RelationKind, relations: readonly MapRelation[]): HTMLElement[] {
		const links = relations.slice(0, MAX_NAMES).map(({ other }) => {
			const attributes = { 'data-term': other.slug };
			return withAttributes(makeLink(`?term=${other.slug}`, other.title), attributes);
		});
		const names = links.flatMap((link, index) => (index === 0 ? [link] : [say(', '), link]));
		const more = relations.length - links.length;
		const rest = more > 0 ? [` ${say('and {count} more', { count: more })}`] : [];
		return [make('dt', '', say(RELATIONS[kind].phrase)), make('dd', '', ...names, ...rest)];
	}

	private async describe(node: Node, facts: HTMLElement, summary: HTMLElement): Promise<void> {
		const previews = await fetchJson<Record<string, Preview>>(urls.previews).catch(() => undefined);
		const preview = previews?.[node.slug];
		if (!preview || this.term !== node) return;
		const { category, level } = preview;
		facts.textContent = [category, level && say(level), facts.textContent]
			.filter(Boolean)
			.join(' · ');
		summary.textContent = preview.summary;
	}
}
