import type { Glossary } from '../model/glossary.ts';
import { categoryOf, termOf } from '../model/glossary.ts';
import type { Site } from '../model/site-schema.ts';
import { hueOfColor } from '../text/color-hue.ts';

/**
 * In degrees, as in styles/tokens.css. More hues of equal lightness cannot be told apart at the
 * size of a dot, so categories share them, family by family.
 */
const HUES: readonly number[] = [255, 25, 145, 310, 75, 200];
/** In degrees; the hue of pages that have none, as in styles/tokens.css. */
const DEFAULT = 255;

/** A glossary with its categories and its own colors, if it has any. */
interface Categories extends Pick<Glossary, 'categories'> {
	site?: Pick<Site, 'accent' | 'palette'>;
}

/** CSS class for the color of a category, by its index; gray for the terms without one. */
export function hueClass(glossary: Categories, category: number | undefined): string {
	return category === undefined ? 'hue-none' : `hue-${hueOf(glossary, category)}`;
}

/** CSS class for the color of a term; undefined if colors mean nothing, as no term has a category. */
export function termHue(glossary: Glossary, slug: string): string | undefined {
	if (glossary.categories.length === 0) return undefined;
	return hueClass(glossary, categoryOf(glossary, termOf(glossary, slug))?.index);
}

/** CSS class for the color of a group of the map, like that of its terms. */
export function groupHue(glossary: Categories, group: number): string | undefined {
	const { categories } = glossary;
	return categories.length === 0 ? undefined : hueClass(glossary, categories[group]?.index);
}

/** The hue in degrees of a group of the map; undefined for gray. */
export function groupHueDegrees(glossary: Categories, group: number): number | undefined {
	const { categories, site } = glossary;
	if (categories.length === 0) return hueOfColor(site?.accent ?? DEFAULT);
	if (!categories[group]) return undefined;
	const hue = hueOf(glossary, group);
	return hueOfColor(site?.palette?.[hue] ?? HUES[hue]!);
}

/** Number of the hue of a category. If families outnumber hues, neighbors in the list share one. */
function hueOf({ categories }: Categories, category: number): number {
	const families = [...new Set(categories.map(familyOf))];
	const family = families.indexOf(familyOf(categories[category]!));
	return families.length <= HUES.length
		? family
		: Math.floor((family * HUES.length) / families.length);
}

/** A category of no family is one of its own. */
function familyOf({ family, slug }: Glossary['categories'][number]): string {
	return family === undefined ? `/${slug}` : family;
}
