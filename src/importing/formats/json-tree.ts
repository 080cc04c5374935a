import type { RawRecord } from '../raw-record.ts';
import { flatten } from './flatten.ts';

/**
 * An object and those nested in it under `children` or the like; each names the object above it in the
 * field `(parent)`. An object that occurs in several places is yielded in each.
 */
export function* readTree(
	value: object,
	fields: object,
	place: string,
	children: RegExp,
	parent?: string,
): Iterable<RawRecord> {
	const below = Object.entries(value).filter(
		([key, items]) =>
			children.test(key) &&
			Array.isArray(items) &&
			items.length > 0 &&
			items.every((item) => item && typeof item === 'object' && !Array.isArray(item)),
	);
	const own = Object.fromEntries(
		Object.entries(fields).filter(([key]) => !below.some(([name]) => name === key)),
	);
	const flat = flatten(own);
	yield { fields: parent === undefined ? flat : { ...flat, '(parent)': [parent] }, place };
	const reference = referenceOf(flat);
	for (const [, items] of below) {
		for (const item of items as object[]) {
			yield* readTree(
				item,
				item,
				reference ? `${place.replace(/, .*/s, '')}, below "${reference}"` : place,
				children,
				reference,
			);
		}
	}
}

function referenceOf(fields: Record<string, unknown>): string | undefined {
	for (const name of ['uri', '@id', 'id', 'slug', 'name', 'title', 'term', 'label']) {
		const value = fields[name];
		if (typeof value === 'string' || typeof value === 'number') return String(value);
	}
	return undefined;
}
