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
	const group = below.some(([name]) => GROUPS.test(name)) ? groupName(flat) : undefined;
	if (group !== undefined) {
		for (const [, items] of below) {
			for (const item of items as object[]) {
				const named = { ...groupField(group), ...item };
				yield* readTree(item, named, `${place.replace(/, .*/s, '')}, in "${group}"`, children);
			}
		}
		return;
	}
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

/** Keys of the entries of a group, which is no entry itself. */
const GROUPS = /^(?:terms|items|entries|words)$/;

/** The name of what holds entries and says nothing else, such as a category or a letter. */
function groupName(flat: Record<string, unknown>): string | undefined {
	const names = Object.keys(flat).filter((name) => !/^(?:id|slug|key|order|count)$/i.test(name));
	const [only] = names;
	const value = names.length === 1 && typeof flat[only!] === 'string' ? flat[only!] : undefined;
	const isName = /^(?:category|group|name|title|letter|section|topic|label|theme|chapter)$/i;
	return isName.test(only ?? '') ? (value as string | undefined) : undefined;
}

/** The field of the group that an entry is in; a letter of the alphabet is none. */
export function groupField(group: string | undefined): Record<string, string> {
	const isLetter = group === undefined || [...group].length < 2 || /^(?:0-9|#|\W+)$/.test(group);
	return isLetter ? {} : { '(group)': group };
}

function referenceOf(fields: Record<string, unknown>): string | undefined {
	for (const name of ['uri', '@id', 'id', 'slug', 'name', 'title', 'term', 'label']) {
		const value = fields[name];
		if (typeof value === 'string' || typeof value === 'number') return String(value);
	}
	return undefined;
}
