import type { GlossarySource } from '../source.ts';

/** What the rules look at: the parsed content and where each part of it is. */
export interface Content extends GlossarySource {
	/** Slugs of all term and guide files, including those that could not be parsed. */
	slugs: { terms: ReadonlySet<string>; guides: ReadonlySet<string> };
	/** Names of the files in `images/`. */
	images: ReadonlySet<string>;
	/** The line of a field, such as `related[1]`, in a file of the content folder. */
	lineOf(file: string, field: string): number;
}

/** Something that all content must satisfy. */
export interface Rule {
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

export type Report = (finding: Finding) => void;

/** Something that breaks a rule. */
export type Finding = Place & {
	/** Path of the file, relative to the content folder. */
	file: string;
	/** What is wrong, with the value quoted; no final period. */
	message: string;
	/** What to write instead; no final period. */
	hint: string;
};

/** A field of a file, or a line of an entry's text. */
export type Place = { field: string; line?: never } | { line: number; field?: never };
