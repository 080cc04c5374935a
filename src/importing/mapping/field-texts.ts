import type { FieldValue } from '../draft.ts';
import { plainName } from '../text/plain-name.ts';

/** Texts in a value: of a list each, of objects with a text that text. */
export function textsOf(value: unknown, split?: RegExp): string[] {
	const items = [value].flat(2) as unknown[];
	return items.flatMap((item): string[] => {
		if (item === null || item === undefined) return [];
		if (typeof item === 'object') return objectText(item as Record<string, unknown>);
		const text = String(item);
		const parts = split && !Array.isArray(value) ? text.split(split) : [text];
		return parts.map((part) => part.trim()).filter((part) => part !== '');
	});
}

function objectText(value: Record<string, unknown>): string[] {
	const names = [
		'@value',
		'@id',
		'term_id',
		'id',
		'slug',
		'uri',
		'url',
		'name',
		'title',
		'term',
		'comment',
		'text',
		'value',
		'label',
	];
	const found = names.map((name) => value[name]).find((item) => typeof item === 'string');
	return typeof found === 'string' ? [found.trim()] : [];
}

/** The value of a field of its own; undefined if there is none. */
export function fieldValue(value: unknown): FieldValue | undefined {
	if (Array.isArray(value)) {
		const texts = [...new Set(textsOf(value).map(plainName).filter(Boolean))];
		return texts.length > 1 ? texts : texts[0];
	}
	if (typeof value === 'number' || typeof value === 'boolean') return value;
	const [text] = textsOf(value).map(plainName);
	return text || undefined;
}
