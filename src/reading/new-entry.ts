import type { Language } from '../text/language.ts';
import { languageOf } from '../text/languages/language-of.ts';
import { didYouMean, foldName } from '../text/names.ts';
import { formerSlug, hasPlainSlug, SLUG_PATTERN, slugify } from '../text/slug.ts';
import { newIdentifier } from '../model/identifiers.ts';
import type { Category, GuideData, Level, RetiredEntry, TermData } from '../model/schema.ts';
import { LEVELS } from '../model/schema.ts';
import { findSimilar } from '../model/similar-names.ts';
import type { Site } from '../model/site-schema.ts';
import { hiddenCharacter } from './hidden-characters.ts';

/** What is known of a content folder, some of whose files may be invalid. */
export interface KnownEntries {
	site: Site | undefined;
	/** Undefined if categories.yaml is invalid. */
	categories: readonly Category[] | undefined;
	retired: readonly RetiredEntry[];
	terms: readonly KnownEntry<TermData>[];
	guides: readonly KnownEntry<GuideData>[];
}

export interface KnownEntry<Data> {
	slug: string;
	/** Path relative to the content folder. */
	file: string;
	/** Undefined if its fields are invalid. */
	data: Data | undefined;
}

/** Why there is no new entry, and what to do instead, for its author. */
export class Refusal extends Error {}

/** Longer ones are sentences, and their addresses would be too long for some systems. */
const MAX_TITLE_LENGTH = 120;
/** File systems allow 255 bytes, of which the build needs some for other extensions. */
const MAX_SLUG_BYTES = 200;

/**
 * The title without blanks around it.
 *
 * @throws Refusal if it cannot be the title of an entry.
 */
export function checkTitle(title: string): string {
	const trimmed = title.trim().normalize('NFC');
	if (trimmed === '') throw new Refusal('The title is empty.');
	if (/[\t\n\r]/.test(trimmed)) {
		throw new Refusal('The title contains a line break or a tab. Write it in one line.');
	}
	const code = hiddenCharacter(trimmed);
	if (code) {
		throw new Refusal(`The title contains the invisible character ${code}. Leave it out.`);
	}
	const { length } = [...trimmed];
	if (length > MAX_TITLE_LENGTH) {
		throw new Refusal(`The title has ${length} characters; ${MAX_TITLE_LENGTH} are allowed.`);
	}
	return trimmed;
}

/**
 * The slug of a new entry.
 *
 * @param chosen The slug that its author wants, if any.
 * @throws Refusal if it is taken, or if one must be or cannot be chosen.
 */
export function slugFor(
	title: string,
	chosen: string | undefined,
	kind: 'terms' | 'guides',
	known: KnownEntries,
): string {
	const language = languageIn(known);
	const derived = slugify(title, language);
	const slug = (chosen ?? derived).normalize('NFC');
	const hasChoice = kind === 'guides' || !hasPlainSlug(title);
	const choose = hasChoice ? 'Choose a slug: add --slug <slug>.' : 'Choose another title.';
	if (slug === '') throw new Refusal(`"${title}" has no letters or digits. ${choose}`);
	if (!SLUG_PATTERN.test(slug)) {
		throw new Refusal(`"${slug}" is not a slug. Use lowercase words joined by hyphens.`);
	}
	if (!hasChoice && slug !== derived) {
		throw new Refusal(`The slug of "${title}" is "${derived}". Leave out --slug.`);
	}
	if (new TextEncoder().encode(slug).length > MAX_SLUG_BYTES) {
		throw new Refusal(`The slug "${slug}" is too long for a file name. ${choose}`);
	}
	const folded = slug.toLowerCase().normalize('NFKC');
	const same = known[kind].find((entry) => entry.slug.toLowerCase().normalize('NFKC') === folded);
	if (same) throw new Refusal(`${same.file} already exists. ${choose}`);
	if (kind === 'guides') return slug;
	if (known.retired.some((entry) => entry.slug === slug)) {
		throw new Refusal(`"${slug}" is the address of an entry in retired.yaml. ${choose}`);
	}
	const mover = known.terms.find(({ data }) =>
		data?.formerly.some((name) => formerSlug(name, language) === slug),
	);
	if (mover) throw new Refusal(`"${slug}" is an earlier address of ${mover.file}. ${choose}`);
	return slug;
}

/**
 * Checks that no entry is about the same thing.
 *
 * @returns What its author should do elsewhere, in sentences.
 * @throws Refusal naming the entry.
 */
export function checkNames(title: string, known: KnownEntries, isForced: boolean): string[] {
	const similar = findSimilar(title, known.terms, languageIn(known));
	const notes = similar
		.filter(({ how }) => how === 'cover')
		.map(({ file, name }) => `${file} explains "${name}" now: remove it from its covers.`);
	const other = similar.find(({ how }) => how !== 'cover');
	if (!other || isForced) return notes;
	const { file, name, how } = other;
	const phrase =
		how === 'same'
			? `"${title}" is already a name of ${file}`
			: how === 'acronym'
				? `"${title}" and "${name}" in ${file} may be short and long for the same thing`
				: `"${title}" is close to "${name}" in ${file}`;
	throw new Refusal(`${phrase}. If it is something else, add --force.`);
}

/**
 * The slug of a category, given by its slug or its name. If categories.yaml is invalid, any slug is
 * taken for one.
 *
 * @throws Refusal if there is none.
 */
export function findCategory(given: string, { categories }: KnownEntries): string {
	const slug = given.normalize('NFC');
	if (!categories && SLUG_PATTERN.test(slug)) return slug;
	const all = categories ?? [];
	const found = all.find((one) => one.slug === slug || foldName(one.name) === foldName(slug));
	if (found) return found.slug;
	const slugs = all.map((one) => one.slug);
	const choose = `Choose one of ${slugs.join(', ')}.`;
	const hint =
		slugs.length > 0
			? didYouMean(slug, slugs, choose)
			: 'Leave it out, or add it to categories.yaml.';
	throw new Refusal(`There is no category "${given}". ${hint}`);
}

/** @throws Refusal if there is no such level. */
export function findLevel(given: string): Level {
	const found = LEVELS.find((level) => level === given.toLowerCase());
	if (found) return found;
	const hint = didYouMean(given, LEVELS, `Choose one of ${LEVELS.join(', ')}.`);
	throw new Refusal(`There is no level "${given}". ${hint}`);
}

/** Whether terms of this glossary have levels. */
export function hasLevels({ terms }: KnownEntries): boolean {
	return terms.some(({ data }) => data?.level !== undefined);
}

/** The place after the last guide. */
export function nextOrder({ guides }: KnownEntries): number {
	return Math.max(0, ...guides.flatMap(({ data }) => data?.order ?? [])) + 1;
}

/** An unused identifier, or none if the entries of this glossary have none. */
export function identifierFor({ terms, retired }: KnownEntries): string | undefined {
	const entries = [...terms.flatMap(({ data }) => data ?? []), ...retired];
	const used = new Set(entries.flatMap(({ id }) => id ?? []));
	// Identifiers are for all entries or for none.
	return used.size > 0 || entries.length === 0 ? newIdentifier(used, Math.random) : undefined;
}

function languageIn({ site }: KnownEntries): Language {
	return languageOf(site?.language ?? 'en');
}
