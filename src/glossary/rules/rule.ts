import type { Issue } from '../issues.ts';
import { foldName } from '../names.ts';
import type { EntrySource, GlossarySource, TermSource } from '../source.ts';

/** What the rules look at: the parsed content and where each part of it stands. */
export interface Content extends GlossarySource {
	/** Slugs of all term and guide files, those included that could not be parsed. */
	slugs: { terms: ReadonlySet<string>; guides: ReadonlySet<string> };
	/** Names of the pictures in `images/`. */
	images: ReadonlySet<string>;
	/** The line of a field, such as `related[1]`, in a file of the content folder. */
	lineOf(file: string, field: string): number;
}

/** One content rule; returns its findings and never throws. */
export type Rule = (content: Content) => Issue[];

/** An issue at a front matter field of an entry. */
export function fieldIssue(
	content: Content,
	entry: Pick<EntrySource<unknown>, 'file'>,
	field: string,
	message: string,
	hint: string,
): Issue {
	return { file: entry.file, line: content.lineOf(entry.file, field), field, message, hint };
}

/** An issue at a line of an entry's text. */
export function bodyIssue(
	entry: Pick<EntrySource<unknown>, 'file'>,
	line: number,
	message: string,
	hint: string,
): Issue {
	return { file: entry.file, line, field: 'body', message, hint };
}

/** Every reference an entry makes in its front matter: field path and the slug it names. */
export function referencesOf(term: TermSource): { field: string; slug: string }[] {
	const { prerequisites, broader, related, confusedWith } = term.data;
	const list = (name: string, slugs: readonly string[]) =>
		slugs.map((slug, index) => ({ field: `${name}[${index}]`, slug }));
	return [
		...list('prerequisites', prerequisites),
		...list('broader', broader),
		...list('related', related),
		...confusedWith.map(({ term: slug }, i) => ({ field: `confusedWith[${i}].term`, slug })),
	];
}

/** The file of the entry that owns a name, by folded name; homonyms have no owner. */
export function ownersOfNames({ terms }: Content): Map<string, string> {
	return new Map(
		terms.flatMap(({ file, data: { title, aliases, spellings } }) =>
			[title, ...aliases, ...spellings].map((name) => [foldName(name), file] as const),
		),
	);
}
