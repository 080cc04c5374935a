import type { LinkedText } from './linked-text.ts';
import type { ComparisonData } from './comparison-schema.ts';
import type { PageData } from './looks-schema.ts';
import type { RouteData } from './route-schema.ts';
import type { Category, GuideData, RetiredEntry, Tag, TermData } from './schema.ts';
import type { LanguageFile, TranslationData } from './translation-schema.ts';
import type { Site } from './site-schema.ts';

/** The parsed content folder: each file is valid, but cross-references are not checked yet. */
export interface GlossarySource {
	site: Site;
	categories: readonly Category[];
	tags: readonly Tag[];
	terms: readonly TermSource[];
	guides: readonly GuideSource[];
	/** Pages of their own; none if the folder is missing. */
	pages?: readonly PageSource[];
	/** None if the folder is missing. */
	comparisons?: readonly ComparisonSource[];
	/** None if the folder is missing. */
	routes?: readonly RouteSource[];
	/** Removed entries. */
	retired: readonly RetiredEntry[];
	/** Translations of terms into other languages than that of the site. */
	translations?: readonly TranslationSource[];
	/** The files in `i18n/` by language. */
	languages?: Readonly<Record<string, LanguageFile>>;
	/** What the interface says in other words, by the English text. */
	texts?: Readonly<Record<string, string>>;
}

/** A parsed term or guide. */
export interface EntrySource<Data> {
	/** File name without its extension. */
	slug: string;
	/** Path relative to the content folder. */
	file: string;
	data: Data;
	outline: Outline;
	/** HTML, including the results of examples, figures and formulas. */
	html: LinkedText;
	sections: readonly SourceSection[];
}

/** A section as plain Markdown with unresolved links. */
export interface SourceSection {
	/** Empty for text before the first heading. */
	heading: string;
	markdown: LinkedText;
}

export interface TermSource extends EntrySource<TermData> {
	/** Absent if it has none. */
	questions?: SourceQuestions;
}

export interface SourceQuestions {
	/** In the order of the file. */
	list: readonly Question[];
	/** Of all their texts. */
	outline: Outline;
}

/** A question whose texts are rendered and whose answer, if it is a number, is computed. */
export interface Question {
	prompt: InlineText;
	explanation: InlineText;
	answer: ChoiceAnswer | NumberAnswer;
}

export interface ChoiceAnswer {
	choices: readonly { text: InlineText; why?: InlineText; isCorrect: boolean }[];
}

export interface NumberAnswer {
	value: number;
	/** The value as it is shown, without its unit. */
	shown: string;
	unit?: string;
	/** How far an answer may be off. */
	tolerance: number;
	/** The JavaScript that computes it, and the same as HTML. */
	code: string;
	codeHtml: string;
}

/** A paragraph's content, with unresolved links. */
export interface InlineText {
	html: LinkedText;
	markdown: LinkedText;
}
export type PageSource = EntrySource<PageData>;
export type ComparisonSource = EntrySource<ComparisonData>;

/** A parsed route. */
export interface RouteSource {
	/** File name without its extension. */
	slug: string;
	/** Path relative to the content folder. */
	file: string;
	data: RouteData;
}

/** A translation of a term; its text is empty if only its fields are translated. */
export interface TranslationSource extends EntrySource<TranslationData> {
	language: string;
	/** Whether the original has changed since it was translated. */
	isOlder: boolean;
}

export interface GuideSource extends EntrySource<GuideData> {
	/** HTML of its examples, figures and formulas, by piece key. */
	pieces: Readonly<Record<string, string>>;
}

/** Placeholder for code and formulas in prose. */
export const GAP = '▯';

/** The parts of an entry's Markdown that relations and rules need. Line numbers are those of the file. */
export interface Outline {
	headings: readonly Heading[];
	/** Links to terms and guides, in order of appearance. */
	links: readonly EntryLink[];
	/** Anchors on its own page that it links to. */
	pageLinks: readonly { anchor: string; line: number }[];
	/** Links that are neither [[links]] nor http(s), mailto or #fragment addresses. */
	invalidLinks: readonly { url: string; line: number }[];
	/** Number of executed code blocks that print a value. */
	examples: number;
	/** Number of executed code blocks that draw a figure. */
	figures: number;
	/** Components with plain string attributes, which guides may use. */
	components: readonly ComponentUse[];
	/** Other JSX, imports and `{expressions}`, which content may not use. */
	unsupportedSyntax: readonly { markup: string; line: number }[];
	images: readonly { url: string; alt: string; line: number }[];
	/** Fenced code blocks that name a language. */
	fences: readonly { language: string; line: number }[];
	python: readonly PythonUse[];
	/** Paragraphs, list items and table cells as plain text, without code and formulas. */
	prose: readonly { text: string; line: number }[];
	/** Number of words, excluding code. */
	words: number;
}

/** A Python block and its record; `line` is that of the fence, or of the error. */
export type PythonUse = { line: number } & (
	| {
			/**
			 * `missing`: the entry has no record; `stale`: its record is that of other code; `varies`: the
			 * block prints something else each time; `recorded`: all is well.
			 */
			state: 'missing' | 'stale' | 'varies' | 'recorded';
	  }
	| { state: 'failed'; error: string }
);

export interface ComponentUse {
	name: string;
	attributes: Readonly<Record<string, string>>;
	line: number;
}

export interface Heading {
	depth: number;
	text: string;
	/** Fragment identifier on the page of the entry. */
	anchor: string;
	line: number;
	/** Whether nothing comes between it and the next heading. */
	empty: boolean;
}

export interface EntryLink {
	/** The `target` in `[[target#section|text]]`. */
	target: string;
	/** Anchor of a section of the target. */
	section?: string;
	line: number;
}
