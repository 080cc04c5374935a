/** Steps of 15 degrees around the color wheel, defined in styles/tokens.css. */
const HUES = 24;
/** Coprime to 24, so that adjacent categories differ clearly and the first 24 are distinct. */
const STRIDE = 7;
const FIRST = 2;

/** CSS class for the color of a category, by its index in categories.yaml. */
export function hueClass(category: number): string {
	return `hue-${stepOf(category)}`;
}

/** The hue of a category in degrees, by its index in categories.yaml. */
export function hueOf(category: number): number {
	return (stepOf(category) * 360) / HUES;
}

function stepOf(category: number): number {
	return (FIRST + category * STRIDE) % HUES;
}
