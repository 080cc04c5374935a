import type { RawRecord } from '../raw-record.ts';
import type { Draft, DraftText, DraftTranslation, FieldValue, LinkRole } from '../draft.ts';
import { LINK_ROLES } from '../draft.ts';
import { plainName, splitBrackets } from '../text/plain-name.ts';
import type { Markup } from '../text/source-html.ts';
import { fieldValue, textsOf } from './field-texts.ts';
import type { Mapping } from './mapping.ts';
import { partsOfRole } from './mapping.ts';
import type { Role } from './roles.ts';
import { withoutSuffix } from './propose-titles.ts';

/** Why a record becomes no entry. */
export interface SkippedRecord {
	reason: string;
}

interface FieldOfRole {
	name: string;
	label: string;
	value: unknown;
}
type ByRole = Map<string, FieldOfRole[]>;

/** What a record of a source is as an entry, by its mapping. */
export function mapRecord(
	{ fields, place }: RawRecord,
	mapping: Mapping,
	markup: Markup | undefined,
): Draft | SkippedRecord {
	if (fields['(skip)'] !== undefined) return { reason: String([fields['(skip)']].flat()[0]) };
	const byLanguage = fieldsByRole(fields, mapping);
	const byRole = byLanguage.get(undefined) ?? new Map<string, FieldOfRole[]>();
	byLanguage.delete(undefined);
	const texts = (role: Role, split?: RegExp) => textsOfRole(byRole, role, split);
	const translations = Object.fromEntries(
		[...byLanguage].map(([tag, own]) => [tag!, translationOf(own, tag!, mapping, markup)]),
	);
	const ids = texts('id');
	const titles = texts('title');
	const elsewhere = (translations['en'] ?? Object.values(translations).find(({ title }) => title))
		?.title;
	const isElsewhere = titles.length === 0 && elsewhere !== undefined;
	if (
		isElsewhere &&
		texts('definition').length + texts('summary').length === 0 &&
		!byRole.has('kindOf')
	) {
		return { reason: `has nothing in the language "${mapping.language ?? ''}"` };
	}
	if (isElsewhere) titles.push(elsewhere);
	const [title, ...otherNames] = namesOf(titles, ids[0] ?? texts('name')[0], mapping);
	if (!title) return { reason: 'has no name' };
	const links = Object.fromEntries(
		LINK_ROLES.map((role) => [role, texts(role, /\s*[;|\n]\s*|,\s*/).map((text) => text.trim())]),
	) as Record<LinkRole, string[]>;
	const own = (byRole.get('field') ?? []).flatMap(({ name, value }): [string, FieldValue][] => {
		const kept = fieldValue(value);
		return kept === undefined ? [] : [[fieldKey(name), kept]];
	});
	return {
		key: texts('key')[0] ?? ids[0] ?? texts('name').at(-1) ?? title,
		place,
		title,
		aliases: [...otherNames, ...aliasesOf(byRole)].filter((name) => name && name !== title),
		spellings: texts('spelling').map(plainName).filter(Boolean),
		reading: texts('reading')[0],
		references: [...ids, ...texts('name'), ...addressesOf(byRole)],
		summary: texts('summary').join(' ').trim() || undefined,
		texts: draftTexts(byRole, markup),
		category: texts('category').map(plainName)[0],
		tags: texts('tags', /\s*[,;|]\s*/)
			.map(plainName)
			.filter(Boolean),
		level: texts('level')[0]?.toLowerCase(),
		links,
		sources: texts('source', /\s+(?=https?:)|[;,\n]\s*(?=https?:)/),
		images: texts('image'),
		fields: Object.fromEntries(own),
		translations,
	};
}

/** Fields by language, undefined for the main one, and by role. */
function fieldsByRole(
	fields: Record<string, unknown>,
	mapping: Mapping,
): Map<string | undefined, ByRole> {
	const byLanguage = new Map<string | undefined, ByRole>();
	for (const [name, value] of Object.entries(fields)) {
		const { role, language, label } = partsOfRole(mapping.fields[name] ?? 'drop');
		if (role === 'drop') continue;
		if (!byLanguage.has(language)) byLanguage.set(language, new Map());
		const byRole = byLanguage.get(language)!;
		if (!byRole.has(role)) byRole.set(role, []);
		byRole.get(role)!.push({ name, label: label ?? humanName(name), value });
	}
	return byLanguage;
}

function translationOf(
	byRole: ByRole,
	tag: string,
	mapping: Mapping,
	markup: Markup | undefined,
): DraftTranslation {
	const [title, ...otherNames] = namesOf(textsOfRole(byRole, 'title'), undefined, mapping);
	const isWanted = mapping.translations?.includes(tag) ?? true;
	return {
		title,
		aliases: [...new Set([...otherNames, ...aliasesOf(byRole)])].filter(
			(name) => name && name !== title,
		),
		reading: textsOfRole(byRole, 'reading')[0],
		summary: (isWanted && textsOfRole(byRole, 'summary').join(' ').trim()) || undefined,
		texts: isWanted ? draftTexts(byRole, markup) : [],
	};
}

function textsOfRole(byRole: ByRole, role: Role, split?: RegExp): string[] {
	return (byRole.get(role) ?? []).flatMap(({ value }) => textsOf(value, split));
}

/** Addresses of the page of an entry, which links of the source lead to. */
function addressesOf(byRole: ByRole): string[] {
	return (byRole.get('field') ?? []).flatMap(({ name, value }) =>
		/^(?:link|url|permalink|href)$/i.test(name) && /^https?:/.test(String(value))
			? [String(value)]
			: [],
	);
}

function aliasesOf(byRole: ByRole): string[] {
	return textsOfRole(byRole, 'alias', /\s*[;|\n]\s*|\s*,\s+|、|，/).map(plainName);
}

function draftTexts(byRole: ByRole, markup: Markup | undefined): DraftText[] {
	return [
		...textsOfRole(byRole, 'definition').map((text) => ({ text, markup })),
		...(byRole.get('section') ?? []).flatMap(({ label, value }) => {
			const parts = textsOf(value);
			return parts.length > 0 ? [{ heading: label, text: parts.join('\n\n'), markup }] : [];
		}),
	];
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
		last
			.replace(/(?<=\p{Ll})\p{Lu}(?=\p{Ll})/gu, (letter) => ` ${letter.toLowerCase()}`)
			.replace(/[_-]+/g, ' '),
	);
	return words.slice(0, 1).toUpperCase() + words.slice(1);
}
