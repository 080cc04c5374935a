import type { ComparisonData } from './comparison-schema.ts';
import type { ForeignNames } from './foreign-names.ts';
import type { PageData } from './looks-schema.ts';
import type { RelationKind } from './relations.ts';
import type { RouteData } from './route-schema.ts';
import type { Category, GuideData, Level, RetiredEntry, Tag, TermData } from './schema.ts';
import type { Site } from './site-schema.ts';
import type { LinkedText } from './linked-text.ts';
import type { Outline, Question, SourceSection } from './source.ts';

/** The compiled glossary: the immutable input of every page and output. */
export interface Glossary {
	readonly site: Site;
	/** Those with terms, in the order of categories.yaml. */
	readonly categories: readonly CompiledCategory[];
	/** Those with terms, in the order of tags.yaml. */
	readonly tags: readonly CompiledTag[];
	/** Slugs of the terms without a category, prerequisites first. */
	readonly uncategorized: readonly string[];
	/** The levels of terms, lowest first. */
	readonly levels: readonly Level[];
	/** Whether any two terms are related. */
	readonly isConnected: boolean;
	/** By slug, in A-Z order of the headwords. */
	readonly terms: ReadonlyMap<string, Term>;
	/** By slug, in reading order. */
	readonly guides: ReadonlyMap<string, Guide>;
	/** Pages of their own, by slug. */
	readonly pages: ReadonlyMap<string, OwnPage>;
	/** By slug, in A-Z order of their first terms. */
	readonly comparisons: ReadonlyMap<string, Comparison>;
	/** By slug, in A-Z order of their titles. */
	readonly routes: ReadonlyMap<string, Route>;
	/** Pairs of terms that people confuse. */
	readonly pairs: readonly Pair[];
	/** Removed entries by slug. */
	readonly retired: ReadonlyMap<string, RetiredEntry>;
	/** Names shared by several terms, in A-Z order. */
	readonly homonyms: readonly Homonym[];
	/** What the interface says in other words, by the English text. */
	readonly texts?: Readonly<Record<string, string>>;
	/** Set if this is a translation. */
	readonly translation?: Translation;
}

export interface Translation {
	/** Language of what is not translated. */
	readonly from: string;
	/** The terms that are translated, by slug. */
	readonly states: ReadonlyMap<string, TermTranslation>;
}

export interface TermTranslation {
	/** Whether the text is translated too, beside title and summary. */
	readonly isWhole: boolean;
	/** Whether the original has changed since. */
	readonly isOlder: boolean;
}

export interface Homonym {
	readonly slug: string;
	readonly name: string;
	/** Slugs in A-Z order of the headwords. */
	readonly terms: readonly string[];
}

/** A term with its relations in both directions. */
export interface Term extends Omit<
	TermData,
	| 'covers'
	| 'names'
	| 'prerequisites'
	| 'kindOf'
	| 'partOf'
	| 'related'
	| 'confusedWith'
	| 'questions'
> {
	readonly slug: string;
	/** Path relative to the content folder. */
	readonly file: string;
	readonly covers: readonly Cover[];
	readonly names: ForeignNames;
	/** Slugs by kind; `related` and mentions omit pairs that have a stronger relation. */
	readonly relations: Readonly<Record<RelationKind, readonly string[]>>;
	/** Their choices are in the order in which they are shown. */
	readonly questions: readonly Question[];
	/** Guides that link to this term. */
	readonly guides: readonly string[];
	readonly outline: Outline;
	readonly html: LinkedText;
	readonly sections: readonly SourceSection[];
	/** Reading time. */
	readonly minutes: number;
}

/** Something that a term explains and that has no entry of its own. */
export interface Cover {
	/** The usual name first. */
	readonly names: readonly string[];
	/** How it stands to the term. */
	readonly relation: 'kind' | 'part' | 'related';
	/** Fragment identifier on the page of the term. */
	readonly anchor: string;
}

/** Two terms that people confuse, and the difference that tells them apart. */
export interface Pair {
	/** Slugs; the term whose file lists the pair comes first. */
	readonly terms: readonly [string, string];
	readonly difference: string;
}

export interface Guide extends GuideData {
	readonly slug: string;
	readonly file: string;
	/** Terms it links to, in order of first mention. */
	readonly terms: readonly string[];
	readonly outline: Outline;
	readonly html: LinkedText;
	readonly sections: readonly SourceSection[];
	/** HTML of its examples, figures and formulas, by piece key. */
	readonly pieces: Readonly<Record<string, string>>;
	readonly minutes: number;
}

/** A page that compares two or three terms. */
export interface Comparison extends ComparisonData {
	readonly slug: string;
	readonly file: string;
	/** The headwords side by side: "Brie vs. Camembert". */
	readonly title: string;
	readonly outline: Outline;
	readonly html: LinkedText;
	readonly sections: readonly SourceSection[];
}

/** A way through the glossary for somebody. */
export interface Route extends RouteData {
	readonly slug: string;
	readonly file: string;
	/** Reading time of all stops. */
	readonly minutes: number;
}

/** A page of the content folder that is neither a term nor a guide. */
export interface OwnPage extends PageData {
	readonly slug: string;
	readonly file: string;
	readonly html: LinkedText;
}

export interface CompiledCategory extends Category {
	/** Position in the list of categories, from 0. */
	readonly index: number;
	/** Slugs, prerequisites first. */
	readonly terms: readonly string[];
}

export interface CompiledTag extends Tag {
	/** Slugs in A-Z order. */
	readonly terms: readonly string[];
}

/** @throws Error if there is no such term. */
export function termOf(glossary: Glossary, slug: string): Term {
	const term = glossary.terms.get(slug);
	if (!term) throw new Error(`No term "${slug}".`);
	return term;
}

/** Undefined if the term has none that categories.yaml lists. */
export function categoryOf(
	glossary: Glossary,
	term: Pick<Term, 'category'>,
): CompiledCategory | undefined {
	return glossary.categories.find(({ slug }) => slug === term.category);
}

/** The terms of one level, in A-Z order. */
export function termsOfLevel(glossary: Glossary, level: Level): Term[] {
	return [...glossary.terms.values()].filter((term) => term.level === level);
}
