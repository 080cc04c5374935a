import { layOutNeighborhood } from '../drawing/neighborhood/neighborhood-layout.ts';
import { neighborhoodOf } from '../drawing/neighborhood/neighborhood.ts';
import type { CompiledCategory, Glossary, Term } from '../model/glossary.ts';
import { categoryOf, termOf } from '../model/glossary.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../outputs/cards/card-frame.ts';
import type { CategoryCard } from '../outputs/cards/category-card.ts';
import type { EntryCard } from '../outputs/cards/entry-card.ts';
import type { Edition } from './edition.ts';
import { groupHueDegrees } from './hue.ts';

export interface Picture {
	/** Full address. */
	address: string;
	width: number;
	height: number;
	alt: string;
}

/**
 * The picture that stands for a page where its link is shared: that of its term, if there is one, or
 * of its category, or of the whole glossary.
 *
 * @param category Index of the category of the page.
 */
export function pictureOf(
	{ glossary, urls, absolute, cards }: Edition,
	category: number | undefined,
	term?: Pick<Term, 'slug' | 'title' | 'summary'>,
): Picture {
	const size = { width: CARD_WIDTH, height: CARD_HEIGHT };
	if (term && cards.has(term.slug)) {
		const alt = term.summary ? `${term.title}: ${term.summary}` : term.title;
		return { address: absolute(urls.termCard(term.slug)), ...size, alt };
	}
	const group = category === undefined ? undefined : glossary.categories[category];
	if (!group) return { address: absolute(urls.card), ...size, alt: glossary.site.title };
	return { address: absolute(urls.categoryCard(group.slug)), ...size, alt: group.name };
}

/** What the picture of a term shows. */
export function entryCardOf(glossary: Glossary, slug: string): EntryCard {
	const term = termOf(glossary, slug);
	const graph = layOutNeighborhood(glossary, neighborhoodOf(glossary, slug));
	const hueOf = (of: string) =>
		groupHueDegrees(glossary, categoryOf(glossary, termOf(glossary, of))?.index ?? -1);
	return {
		site: glossary.site.title,
		title: term.title,
		summary: term.summary,
		category: categoryOf(glossary, term)?.name,
		hue: hueOf(slug),
		graph,
		hues: Object.fromEntries(graph.nodes.map((node) => [node.slug, hueOf(node.slug)])),
	};
}

/** What the picture of a category shows. */
export function categoryCardOf(glossary: Glossary, category: CompiledCategory): CategoryCard {
	return {
		site: glossary.site.title,
		name: category.name,
		description: category.description,
		hue: groupHueDegrees(glossary, category.index),
		terms: category.terms.map((slug) => termOf(glossary, slug).title),
	};
}
