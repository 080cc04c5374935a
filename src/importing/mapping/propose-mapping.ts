import { isSameLanguage } from '../../text/language-tag.ts';
import type { RawSource } from '../raw-record.ts';
import { canonicalTag, fieldLanguage } from './field-language.ts';
import { guessLanguage } from './guess-language.ts';
import { roleByName } from './field-names.ts';
import { FieldStats } from './field-stats.ts';
import type { Mapping } from './mapping.ts';
import { partsOfRole } from './mapping.ts';
import type { Role } from './roles.ts';
import { TRANSLATED_ROLES } from './roles.ts';
import { proposeTitles } from './propose-titles.ts';

export interface Proposal {
	mapping: Mapping;
	/** By the name of the field in the source. */
	stats: ReadonlyMap<string, FieldStats>;
	records: number;
	/** Languages of fields other than the one that is imported. */
	otherLanguages: string[];
}

/** Roles that one field has; of several candidates, the others get the second role. */
const SINGLE: Readonly<Partial<Record<Role, Role>>> = {
	title: 'field',
	definition: 'section',
	summary: 'section',
	id: 'field',
	category: 'field',
	reading: 'field',
	level: 'field',
};
/** A language with texts for fewer of the entries would be a site of untranslated pages. */
const MIN_SHARE = 0.05;
/** Longer values are texts. */
const MAX_FACT = 200;
/** Longer ones are no names of categories. */
const MAX_CATEGORIES = 60;

/** Reads a source to the end and proposes what each of its fields is; what is given stays. */
export async function proposeMapping(source: RawSource, given: Mapping): Promise<Proposal> {
	const stats = new Map<string, FieldStats>();
	let records = 0;
	let index = 0;
	for await (const { fields } of source.records()) {
		if (index++ < (given.skip ?? 0)) continue;
		records++;
		for (const [name, value] of Object.entries(fields)) {
			if (!stats.has(name)) stats.set(name, new FieldStats());
			stats.get(name)!.add(value);
		}
	}
	const { language, others } = languagesIn(stats, given.language ?? source.language, source);
	const roles = proposeRoles(source, given, stats, records, language);
	const shown = Object.keys(roles).find((name) => roles[name] === 'title');
	const all = shown ? await valuesOf(source, shown, given) : [];
	const site =
		given.language ??
		language ??
		source.language ??
		guessLanguage([...stats.values()].flatMap(({ samples }) => samples));
	const translations = given.translations ?? usualLanguages(roles, stats, records);
	return {
		mapping: {
			...given,
			...(site && { language: site }),
			...(translations && { translations }),
			...proposeTitles(all, site ?? 'en', given),
			fields: roles,
		},
		stats,
		records,
		otherLanguages: others,
	};
}

/** Languages in which enough of the entries have a text; undefined if that is true of all. */
function usualLanguages(
	roles: Readonly<Record<string, string>>,
	stats: ReadonlyMap<string, FieldStats>,
	records: number,
): string[] | undefined {
	const counts = new Map<string, number>();
	for (const [name, mapped] of Object.entries(roles)) {
		const { role, language } = partsOfRole(mapped);
		if (language === undefined || !/^(?:definition|summary)$/.test(role)) continue;
		counts.set(language, Math.max(counts.get(language) ?? 0, stats.get(name)?.count ?? 0));
	}
	const usual = [...counts].filter(([, count]) => count >= records * MIN_SHARE);
	return usual.length < counts.size ? usual.map(([tag]) => tag).sort() : undefined;
}

async function valuesOf(source: RawSource, name: string, given: Mapping): Promise<string[]> {
	const titles: string[] = [];
	let index = 0;
	for await (const { fields } of source.records()) {
		if (index++ < (given.skip ?? 0)) continue;
		titles.push(String([fields[name]].flat()[0] ?? ''));
		if (titles.length >= 2000) break;
	}
	return titles;
}

/** The main language of fields that have one in their names, and the others; nothing if they have none. */
function languagesIn(
	stats: ReadonlyMap<string, FieldStats>,
	given: string | undefined,
	source: RawSource,
): { language: string | undefined; others: string[] } {
	const wanted = given === undefined ? undefined : (canonicalTag(given) ?? given);
	const counts = new Map<string, number>();
	const unmarkedRoles = new Set(
		[...stats.keys()].flatMap((name) =>
			fieldLanguage(name) ? [] : (roleByName(name)?.role ?? []),
		),
	);
	let hasOwn = false;
	for (const [name, { count }] of stats) {
		const spoken = fieldLanguage(name);
		if (!spoken || source.roles?.[name]) continue;
		counts.set(spoken.tag, Math.max(counts.get(spoken.tag) ?? 0, count));
		const role = roleByName(spoken.name)?.role;
		if (stats.has(spoken.name) || (role && unmarkedRoles.has(role))) hasOwn = true;
	}
	const sorted = [...counts].sort((a, b) => b[1] - a[1]).map(([tag]) => tag);
	const unmarked = () => {
		const own = [...stats].filter(([name]) => !fieldLanguage(name));
		return guessLanguage(own.flatMap(([, { samples }]) => samples)) ?? 'en';
	};
	const isForeign = wanted !== undefined && !counts.has(wanted);
	if (counts.size === 0 || (counts.size < 2 && !isForeign && !hasOwn))
		return { language: undefined, others: [] };
	const language = wanted ?? (hasOwn ? unmarked() : counts.has('en') ? 'en' : sorted[0]!);
	return { language, others: sorted.filter((tag) => tag !== language) };
}

function proposeRoles(
	source: RawSource,
	given: Mapping,
	stats: ReadonlyMap<string, FieldStats>,
	records: number,
	language: string | undefined,
): Record<string, string> {
	const roles: Record<string, string> = {};
	const candidates: { name: string; role: Role; rank: number }[] = [];
	const foreign: { name: string; tag: string; bare: string }[] = [];
	const nameOf = (name: string) => (language && fieldLanguage(name)?.name) ?? name;
	for (const [name, stat] of stats) {
		const known = given.fields[name] ?? source.roles?.[name];
		if (known) {
			roles[name] = known;
			continue;
		}
		if (name === '(parent)') roles[name] = 'kindOf';
		else if (name === '(group)') candidates.push({ name, role: 'category', rank: 0 });
		else if (name.startsWith('(')) roles[name] = 'drop';
		else {
			const spoken = fieldLanguage(name);
			if (spoken && language && spoken.tag !== language) {
				foreign.push({ name, tag: spoken.tag, bare: spoken.name });
				continue;
			}
			const found = roleByName(nameOf(name));
			if (found) candidates.push({ name, ...found });
			else roles[name] = roleByValues(stat);
		}
	}
	const taken = new Set(Object.values(roles).map((role) => role.split(':')[0]));
	// An entry without a name in the main language has one in another.
	if (foreign.some(({ bare }) => roleByName(bare)?.role === 'title')) taken.add('title(foreign)');
	const coverage = (name: string) => stats.get(name)!.count / Math.max(1, records);
	candidates.sort(
		(a, b) => score(b.name, b.rank) - score(a.name, a.rank) || a.name.length - b.name.length,
	);
	for (const { name, role } of candidates) {
		const other = SINGLE[role];
		const stat = stats.get(name)!;
		let chosen: string = role;
		if (other && taken.has(role))
			chosen = other === 'field' || stat.average < 80 ? roleByValues(stat) : other;
		if (/^(?:slug|anchor)$/i.test(nameOf(name)) && chosen !== role) chosen = 'name';
		// The key of an object with a name of its own.
		if (name === 'key' && chosen !== role) {
			const titled = Object.keys(roles).find((other) => roles[other] === 'title');
			const isBeside = stat.count + (titled ? stats.get(titled)!.count : 0) > records;
			chosen = !isBeside ? 'drop' : taken.has('id') ? 'name' : 'id';
		}
		// A name of many things, or a text, is no category.
		if (
			role === 'category' &&
			(stat.distinct > Math.max(MAX_CATEGORIES, records / 10) || stat.average > 60)
		)
			chosen = roleByValues(stat);
		if (role === 'level' && !LEVEL_VALUES.test(stat.examples[0] ?? '')) chosen = 'field';
		if (role === 'id' && stat.isList) chosen = 'related';
		if (role === 'source' && stat.type !== 'url' && stat.average > 10) chosen = roleByValues(stat);
		taken.add(chosen);
		roles[name] = chosen;
	}
	const own = byPosition(roles, stats, taken);
	// What a field is in the main language, it is in the others.
	for (const { name, tag, bare } of foreign) {
		const twin = Object.keys(own).find((other) => nameOf(other) === bare && own[other] !== 'drop');
		const { role, label } = partsOfRole(
			(twin && own[twin]) ?? source.roles?.[bare] ?? roleByName(bare)?.role ?? 'drop',
		);
		// Names in a variety of the main language are other names.
		if (language && isSameLanguage(tag, language)) {
			own[name] = /^(?:title|alias)$/.test(role) ? 'alias' : 'drop';
			continue;
		}
		own[name] = TRANSLATED_ROLES.has(role) ? `${role}@${tag}${label ? `:${label}` : ''}` : 'drop';
	}
	return own;

	function score(name: string, rank: number): number {
		return coverage(name) - rank / 20;
	}
}

const LEVEL_VALUES = /^(?:beginner|intermediate|advanced)$/i;

function roleByValues(stat: FieldStats): string {
	if (stat.type !== 'text') return 'field';
	return stat.average > MAX_FACT || stat.longest > 600 ? 'section' : 'field';
}

/** Without telling names, the first field is the headword, and the longest other one the text. */
function byPosition(
	roles: Record<string, string>,
	stats: ReadonlyMap<string, FieldStats>,
	taken: Set<string | undefined>,
): Record<string, string> {
	const free = [...stats.keys()].filter((name) => /^(?:field|section)$/.test(roles[name] ?? ''));
	const most = (names: string[], of: (stat: FieldStats) => number) =>
		names.toSorted((a, b) => of(stats.get(b)!) - of(stats.get(a)!))[0];
	if (!taken.has('title') && !taken.has('title(foreign)')) {
		const texts = free.filter(
			(name) => stats.get(name)!.type === 'text' && !stats.get(name)!.isList,
		);
		const name = texts.find((text) => stats.get(text)!.average < 80) ?? texts[0];
		if (name) {
			roles[name] = 'title';
			free.splice(free.indexOf(name), 1);
		}
	}
	if (!taken.has('definition')) {
		const texts = free.filter((name) => stats.get(name)!.type === 'text');
		const name = most(texts, ({ average }) => average);
		const isOnly = free.length === 1 && /^column \d+$/.test(free[0]!);
		if (name && (isOnly || stats.get(name)!.average > 25)) roles[name] = 'definition';
	}
	return Object.fromEntries([...stats.keys()].map((name) => [name, roles[name] ?? 'drop']));
}
