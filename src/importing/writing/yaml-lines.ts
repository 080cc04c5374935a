import { readingOf } from '../../reading/plain-scalars.ts';

/** A scalar as every reader of YAML 1.1 and 1.2 reads it. */
export function yamlScalar(value: string | number | boolean): string {
	if (typeof value !== 'string') return String(value);
	const isPlain =
		/^[\p{L}][\p{L}\p{M}\p{N}_ ,.;!?()'’“”/+&=–—-]*$/u.test(value) &&
		!/ $|--/.test(value) &&
		readingOf(value, true) === undefined &&
		value.length < 2000;
	return isPlain ? value : JSON.stringify(value);
}

/** Lines of a field; none for an empty list or an absent value. */
export function yamlField(
	name: string,
	value: string | number | boolean | readonly string[] | undefined,
	indent = '',
): string[] {
	if (value === undefined) return [];
	const key = yamlScalar(name);
	if (!Array.isArray(value)) return [`${indent}${key}: ${yamlScalar(value as string)}`];
	if (value.length === 0) return [];
	return [`${indent}${key}:`, ...value.map((item: string) => `${indent}  - ${yamlScalar(item)}`)];
}
