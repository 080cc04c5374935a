import type { Fix, Severity } from '../issues.ts';
import type { GlossarySource } from '../source.ts';

/** What the rules look at: the parsed content and where each part of it is. */
export interface Content extends GlossarySource {
	/** Slugs of all term and guide files, including those that could not be parsed. */
	slugs: { terms: ReadonlySet<string>; guides: ReadonlySet<string> };
	/** Slugs of drafts that have been left out. */
	drafts?: ReadonlySet<string>;
	/** Names of the files in `images/`. */
	images: ReadonlySet<string>;
	/** Names of the files in `fonts/`. */
	fonts?: ReadonlySet<string>;
	/** The month in which the content is checked, as in `2026-11`; rules have no clock. */
	month?: string;
	/** The line of a field, such as `related[1]`, in a file of the content folder. */
	lineOf(file: string, field: string): number;
}

/** Something that all content must satisfy, or the site would not work. */
export interface Requirement {
	/**
	 * Kebab case, also the name of its file: what the rule looks at (`sections`), or `no-` and what it
	 * forbids (`no-cycles`).
	 */
	id: string;
	/** One sentence that says what must hold. */
	description: string;
	/** Reports everything that breaks the rule; never throws. */
	check(content: Content, report: Report): void;
}

/** A matter of style: `site.yaml` decides whether breaking it is an error, a warning, or nothing. */
export interface StyleRule<L extends Limits = Limits> extends Omit<Requirement, 'check'> {
	/** Its severity under the profile `open`. */
	open: Severity | 'off';
	/** Its severity under the profile `strict`; an error unless it says otherwise. */
	strict?: Severity;
	/** The values that `site.yaml` may change, with their defaults. */
	limits?: L;
	check(content: Content, report: Report, limits: NoInfer<L>): void;
}

export type Rule = Requirement | StyleRule;

/** A number, the least and the greatest number, or a list of texts, by name. */
export type Limits = Readonly<Record<string, Limit>>;
export type Limit = number | Range | readonly string[];
export type Range = readonly [min: number, max: number];

export type Report = (finding: Finding) => void;

/** Something that breaks a rule. */
export type Finding = Place & {
	/** Path of the file, relative to the content folder. */
	file: string;
	/** What is wrong, with the value quoted; no final period. */
	message: string;
	/** What to write instead; no final period. */
	hint: string;
	/** The other file of a fault between two; nobody can tell which of them was written last. */
	other?: string | undefined;
	/** A change of the same file that makes the finding go away; absent if the author must decide. */
	fix?: Fix | undefined;
};

/** A field of a file, or a line of an entry's text. */
export type Place = { field: string; line?: never } | { line: number; field?: never };

/** Declares a style rule; the check knows the types of its limits. */
export function styleRule<L extends Limits>(rule: StyleRule<L>): StyleRule {
	// Its limits are checked against the schema in rule-settings.ts, so they are those it declares.
	return rule as unknown as StyleRule;
}
