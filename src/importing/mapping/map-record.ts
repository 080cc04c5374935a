import type { RawRecord } from '../raw-record.ts';
import type { Draft, FieldValue, LinkRole } from '../draft.ts';
import { LINK_ROLES } from '../draft.ts';
import { plainName, splitBrackets } from '../text/plain-name.ts';
import type { Markup } from '../text/source-html.ts';
import type { Mapping } from './mapping.ts';
import type { Role } from './roles.ts';
import { withoutSuffix } from './propose-titles.ts';

/** Why a record becomes no entry. */
export interface SkippedRecord {
	reason: string;
}

/** What a record of a source is as an entry, by its mapping. */
export function mapRecord(
	{ fields, place }: RawRecord,
	mapping: Mapping,
	markup: Markup | undefined,
): Draft | SkippedRecord {
	if (fields['(skip)'] !== undefined) return { reason: String([fields['(skip)']].flat()[0]) };
	const byRole = new Map<string, { name: string; label: string; value: unknown }[]>();
	for (const [name, value] of Object.entries(fields)) {
		const [role = 'drop', label] = (mapping.fields[name] ?? 'drop').split(/:(.*)/s);
		if (!byRole.has(role)) byRole.set(role, []);
		byRole.get(role)!.push({ name, label: label ?? humanName(name), value });
	}
	const texts = (role: Role, split?: RegExp) =>
		(byRole.get(role) ?? []).flatMap(({ value }) => textsOf(value, split));
	const ids = texts('id');
	const titles = texts('title');
	if (titles.length === 0) titles.push(...fallbackTitle(byRole.get('fallbackTitle') ?? []));
	if (
		titles.length > 0 &&
		texts('title').length === 0 &&
		texts('definition').length + texts('summary').length === 0 &&
		byRole.has('fallbackTitle') &&
		!byRole.has('kindOf')
	) {
		return { reason: `has nothing in the language "${mapping.language ?? ''}"` };
	}
	const names = namesOf(titles, ids[0] ?? texts('name')[0], mapping);
	const [title, ...otherNames] = names;
	if (!title) return { reason: 'has no name' };
	const key = texts('key')[0] ?? ids[0] ?? texts('name').at(-1) ?? title;
	const aliases = texts('alias', /\s*[;|\n]\s*|\s*,\s+|、|，/).map(plainName);
	const links = Object.fromEntries(
		LINK_ROLES.map((role) => [role, texts(role, /\s*[;|\n]\s*|,\s*/).map((text) => text.trim())]),
	) as Record<LinkRole, string[]>;
	const own = (byRole.get('field') ?? []).flatMap(({ name, value }): [string, FieldValue][] => {
		const kept = fieldValue(value);
		return kept === undefined ? [] : [[fieldKey(name), kept]];
	});
	return {
		key,
		place,
		title,
		aliases: [...otherNames, ...aliases].filter((name) => name && name !== title),
		spellings: texts('spelling').map(plainName).filter(Boolean),
		reading: texts('reading')[0],
		references: [...ids, ...texts('name')],
		summary: texts('summary').join(' ').trim() || undefined,
		texts: [
			...texts('definition').map((text) => ({ text, markup })),
			...(byRole.get('section') ?? []).flatMap(({ label, value }) => {
				const parts = textsOf(value);
				const text = parts.join('\n\n');
				return parts.length > 0 ? [{ heading: label, text, markup }] : [];
			}),
		],
		category: texts('category').map(plainName)[0],
		tags: texts('tags', /\s*[,;|]\s*/)
			.map(plainName)
			.filter(Boolean),
		level: texts('level')[0]?.toLowerCase(),
		links,
		sources: texts('source', /\s+(?=https?:)|[;,\n]\s*(?=https?:)/),
		images: texts('image'),
		fields: Object.fromEntries(own),
	};
}

function namesOf(titles: readonly string[], id: string | undefined, mapping: Mapping): string[] {
	const brackets = mapping.brackets ?? 'acronyms';
	const names = titles.flatMap((title) => {
		const bare = plainName(withoutSuffix(title, mapping.suffix));
		return brackets === 'keep' ? [bare] : splitBrackets(bare, brackets);
	});
	const known = names.filter(Boolean);
	return known.length > 0 || id === undefined ? known : [humanName(id)];
}

/** The name in another language, English if there is one. */
function fallbackTitle(names: readonly { name: string; value: unknown }[]): string[] {
	const english = names.find(({ name }) => /^en\b|[@_.-]en$/i.test(name));
	return textsOf((english ?? names[0])?.value).slice(0, 1);
}

/** The name of a field in an entry. @example fieldKey('card.full name') // => 'full-name' */
export function fieldKey(name: string): string {
	const last = name.replace(/^.*[/#.](?=[^/#.]+$)/, '');
	if (/^[\p{L}][\p{L}\p{M}\p{N}_-]*$/u.test(last)) return last;
	return (
		last
			.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)
			?.join('-')
			.replace(/^(?=\d)/, 'n') ?? 'field'
	);
}

/** Words of a name in code, an address or a path. @example humanName('full_link') // => 'Full link' */
export function humanName(name: string): string {
	const last = name.replace(/[/#]+$/, '').replace(/^.*[/#.](?=[^/#.]+$)/, '');
	const words = plainName(
		last.replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ').replace(/[_-]+/g, ' '),
	);
	return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** Texts in a value: of a list each, of objects with a text that text. */
function textsOf(value: unknown, split?: RegExp): string[] {
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

function fieldValue(value: unknown): FieldValue | undefined {
	if (Array.isArray(value)) {
		const texts = [...new Set(textsOf(value).map(plainName).filter(Boolean))];
		return texts.length > 1 ? texts : texts[0];
	}
	if (typeof value === 'number' || typeof value === 'boolean') return value;
	const [text] = textsOf(value).map(plainName);
	return text || undefined;
}
