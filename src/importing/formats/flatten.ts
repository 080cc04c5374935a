import { canonicalTag } from '../mapping/field-language.ts';

/** Objects nested deeper are text. */
const MAX_DEPTH = 3;

/** Values of an object by path; lists and scalars are values, nothing and empty ones are left out. */
export function flatten(value: object, depth = 0): Record<string, unknown> {
	const flat: Record<string, unknown> = {};
	for (const [key, item] of Object.entries(value)) {
		if (item === null || item === undefined || item === '') continue;
		if (item instanceof Date) flat[key] = isoDate(item);
		else if (Array.isArray(item)) {
			const spoken = byLanguage(item);
			if (spoken) Object.assign(flat, flatten(spoken, depth));
			else if (item.length > 0) flat[key] = item;
		} else if (typeof item === 'object' && depth < MAX_DEPTH) {
			for (const [inner, nested] of Object.entries(flatten(item as object, depth + 1))) {
				flat[`${key}.${inner}`] = nested;
			}
		} else flat[key] = item;
	}
	return flat;
}

/** Objects of a list that each name their language, by it: `[{ lang: 'es', term: … }]`. */
function byLanguage(items: readonly unknown[]): Record<string, object> | undefined {
	const entries = items.map((item): [string, object] | undefined => {
		if (!item || typeof item !== 'object' || Array.isArray(item)) return undefined;
		const { lang, language, locale, ...rest } = item as Record<string, unknown>;
		const tag = lang ?? language ?? locale;
		const isTag = typeof tag === 'string' && canonicalTag(tag) !== undefined;
		return isTag && Object.keys(rest).length > 0 ? [tag, rest] : undefined;
	});
	return items.length > 0 && entries.every((entry) => entry !== undefined)
		? Object.fromEntries(entries)
		: undefined;
}

function isoDate(date: Date): string {
	if (Number.isNaN(date.getTime())) return '';
	return date.toISOString().replace(/T00:00:00\.000Z$/, '');
}
