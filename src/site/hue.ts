import type { Glossary } from '../model/glossary.ts';
import { categoryOf, termOf } from '../model/glossary.ts';

/** Steps of 15 degrees around the color wheel, defined in styles/tokens.css. */
const HUES = 24;
/** Coprime to 24, so that adjacent categories differ clearly and the first 24 are distinct. */
const STRIDE = 7;
const FIRST = 2;
/** In degrees; the hue of pages that have none, as in styles/tokens.css. */
const DEFAULT = 255;

/** CSS class for the color of a category, by its index; gray for the terms without one. */
export function hueClass(category: number | undefined): string {
	return category === undefined ? 'hue-none' : `hue-${stepOf(category)}`;
}

/** CSS class for the color of a term; undefined if colors mean nothing, as no term has a category. */
export function termHue(glossary: Glossary, slug: string): string | undefined {
	if (glossary.categories.length === 0) return undefined;
	return hueClass(categoryOf(glossary, termOf(glossary, slug))?.index);
}

/** CSS class for the color of a group of the map, like that of its terms. */
export function groupHue({ categories }: Glossary, group: number): string | undefined {
	return categories.length === 0 ? undefined : hueClass(categories[group]?.index);
}

/** The hue in degrees of a group of the map; undefined for gray. */
export function groupHueDegrees({ categories }: Glossary, group: number): number | undefined {
	if (categories.length === 0) return DEFAULT;
	return categories[group] && (stepOf(group) * 360) / HUES;
}

function stepOf(category: number): number {
	return (FIRST + category * STRIDE) % HUES;
}
