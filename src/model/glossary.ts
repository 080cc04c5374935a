import type { RelationKind } from './relations.ts';
import type { Category, GuideData, Level, Site, Tag, TermData } from './schema.ts';
import type { LinkedText } from './linked-text.ts';
import type { Outline, SourceSection } from './source.ts';

/** The compiled glossary: an immutable value of which every page and output is a function. */
export interface Glossary {
	readonly site: Site;
	/** In the order of categories.yaml. */
	readonly categories: readonly CompiledCategory[];
	/** In the order of tags.yaml. */
	readonly tags: readonly CompiledTag[];
	/** By slug, in A-Z order of the headwords. */
	readonly terms: ReadonlyMap<string, Term>;
	/** By slug, in their own order. */
	readonly guides: ReadonlyMap<string, Guide>;
	/** Entries that are mixed up, two by two. */
	readonly pairs: readonly Pair[];
	/** Names that lead to more than one entry, in A-Z order. */
	readonly homonyms: readonly Homonym[];
}

export interface Homonym {
	readonly slug: string;
	readonly name: string;
	/** Slugs in A-Z order of the headwords. */
	readonly terms: readonly string[];
}

/** An entry with every relation closed under its inverse. */
export interface Term extends Omit<
	TermData,
	'prerequisites' | 'broader' | 'related' | 'confusedWith'
> {
	readonly slug: string;
	/** Path relative to the content folder. */
	readonly file: string;
	/** Slugs by kind; `related` and mentions leave out what a stronger kind already has. */
	readonly relations: Readonly<Record<RelationKind, readonly string[]>>;
	/** Guides whose text links to this entry. */
	readonly guides: readonly string[];
	readonly outline: Outline;
	readonly html: LinkedText;
	readonly sections: readonly SourceSection[];
	/** Reading time, at least one minute. */
	readonly minutes: number;
}

/** Two entries that people mix up, and the one difference that decides. */
export interface Pair {
	/** Slugs; the one whose author wrote it first. */
	readonly terms: readonly [string, string];
	readonly difference: string;
}

export interface Guide extends GuideData {
	readonly slug: string;
	readonly file: string;
	/** Entries it links to, in order of first mention. */
	readonly terms: readonly string[];
	readonly outline: Outline;
	readonly html: LinkedText;
	readonly sections: readonly SourceSection[];
	/** HTML of its examples, figures and formulas by their keys. */
	readonly pieces: Readonly<Record<string, string>>;
	readonly minutes: number;
}

export interface CompiledCategory extends Category {
	/** Place in categories.yaml, from 0; decides the colour. */
	readonly index: number;
	/** Slugs, prerequisites first. */
	readonly terms: readonly string[];
}

export interface CompiledTag extends Tag {
	/** Slugs in A-Z order. */
	readonly terms: readonly string[];
}

/** The entry of a slug that is known to exist. @throws Error naming the slug if it does not. */
export function termOf(glossary: Glossary, slug: string): Term {
	const term = glossary.terms.get(slug);
	if (!term) throw new Error(`No entry "${slug}".`);
	return term;
}

/** The category of an entry. @throws Error if categories.yaml does not have it. */
export function categoryOf(glossary: Glossary, term: Pick<Term, 'category'>): CompiledCategory {
	const category = glossary.categories.find(({ slug }) => slug === term.category);
	if (!category) throw new Error(`No category "${term.category}".`);
	return category;
}

/** The entries of one level, in A-Z order. */
export function termsOfLevel(glossary: Glossary, level: Level): Term[] {
	return [...glossary.terms.values()].filter((term) => term.level === level);
}
