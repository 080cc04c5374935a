/** Objects nested deeper are text. */
const MAX_DEPTH = 3;

/** Values of an object by path; lists and scalars are values, nothing and empty ones are left out. */
export function flatten(value: object, depth = 0): Record<string, unknown> {
	const flat: Record<string, unknown> = {};
	for (const [key, item] of Object.entries(value)) {
		if (item === null || item === undefined || item === '') continue;
		if (item instanceof Date) flat[key] = isoDate(item);
		else if (Array.isArray(item)) {
			if (item.length > 0) flat[key] = item;
		} else if (typeof item === 'object' && depth < MAX_DEPTH) {
			for (const [inner, nested] of Object.entries(flatten(item as object, depth + 1))) {
				flat[`${key}.${inner}`] = nested;
			}
		} else flat[key] = item;
	}
	return flat;
}

function isoDate(date: Date): string {
	if (Number.isNaN(date.getTime())) return '';
	return date.toISOString().replace(/T00:00:00\.000Z$/, '');
}
