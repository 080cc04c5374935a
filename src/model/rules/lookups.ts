import { languageOf } from '../../text/languages/language-of.ts';
import { foldName, respelledName } from '../../text/names.ts';
import type { Fix } from '../issues.ts';
import type { EntrySource, GuideSource, PageSource, TermSource } from '../source.ts';
import { namesOf } from '../names.ts';
import type { Content } from './rule.ts';

/** All terms, guides and pages. */
export function entriesOf({
	terms,
	guides,
	pages = [],
}: Content): readonly (TermSource | GuideSource | PageSource)[] {
	return [...terms, ...guides, ...pages];
}

/** All texts: entries, questions, comparisons and translations. */
export function textsOf(
	content: Content,
): readonly Pick<EntrySource<unknown>, 'file' | 'outline'>[] {
	return [
		...entriesOf(content),
		...questionsOf(content),
		...(content.comparisons ?? []),
		...(content.translations ?? []),
	];
}

/** The texts of questions, all those of an entry together. */
export function questionsOf({ terms }: Content): Pick<TermSource, 'file' | 'outline'>[] {
	return terms.flatMap(({ file, questions }) =>
		questions ? [{ file, outline: questions.outline }] : [],
	);
}

/** Every reference an entry makes in its front matter: its list, its field, and the slug it names. */
export function referencesOf({
	data,
}: TermSource): { list: string; field: string; slug: string }[] {
	const slugs = (['prerequisites', 'kindOf', 'partOf', 'related'] as const).flatMap((list) =>
		data[list].map((slug, index) => ({ list, field: `${list}[${index}]`, slug })),
	);
	const confusions = data.confusedWith.map(({ term: slug }, index) => ({
		list: 'confusedWith',
		field: `confusedWith[${index}].term`,
		slug,
	}));
	return [...slugs, ...confusions];
}

/** The file of the entry that owns a name, by folded name; homonyms have no owner. */
export function ownersOfNames({ site, terms }: Content): Map<string, string> {
	const language = languageOf(site.language);
	return new Map(
		terms.flatMap(({ file, data }) =>
			namesOf(data).map(({ name }) => [foldName(name, language), file] as const),
		),
	);
}

/** Writes a slug like the only one that differs in case or hyphens. */
export function slugFix(field: string, slug: string, slugs: Iterable<string>): Fix | undefined {
	const value = respelledName(slug, slugs);
	return value === undefined ? undefined : { field, value };
}

/** What to do about a slug that belongs to a draft or a retired entry; undefined for other slugs. */
export function hintForUnpublished(
	{ retired, drafts }: Pick<Content, 'retired' | 'drafts'>,
	slug: string,
): string | undefined {
	if (drafts?.has(slug)) return `It is a draft: finish it, and remove "draft: true" there`;
	const entry = retired.find((other) => other.slug === slug);
	if (!entry) return undefined;
	const { title, replacedBy } = entry;
	return replacedBy.length > 0
		? `"${title}" has been retired: use ${replacedBy.join(' or ')}`
		: `"${title}" has been retired: remove it`;
}
