/** Lowercase ASCII words joined by single hyphens; used as file name, identifier and address. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** @example slugify("Bayes' theorem") // => 'bayes-theorem' */
export function slugify(title: string): string {
	return title
		.normalize('NFKD')
		.replace(/[\u0300-\u036f'’]/g, '')
		.toLowerCase()
		.replaceAll('+', ' plus ')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
