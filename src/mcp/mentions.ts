import type { Annotation } from '../finding/annotate/annotate.ts';
import { certainTerms } from '../finding/ask/certain-terms.ts';
import type { EntryRecord } from '../outputs/records/records.ts';
import type { Library } from './library.ts';

export type TextKind = 'text' | 'code';

/** A place in a text where an entry is meant, or could be. */
export interface Mention extends Pick<Annotation, 'start' | 'end' | 'certain'> {
	/** As written. */
	words: string;
	/** The likeliest first. */
	entries: readonly EntryRecord[];
}

/** An identifier can stand for many entries; those further down say little about it. */
const MAX_MEANINGS = 3;

/** The first mention of every term in a text or a program, in reading order. */
export function mentionsIn(library: Library, text: string, kind: TextKind): Mention[] {
	const find = kind === 'code' ? library.explain : library.annotate;
	return find(text).map(({ start, end, certain, slugs }) => ({
		start,
		end,
		certain,
		words: text.slice(start, end),
		entries: slugs.slice(0, MAX_MEANINGS).map((slug) => library.entries.get(slug)!),
	}));
}

/** The entries that are certainly meant, in an order to learn them. */
export function learningOrderOf(library: Library, mentions: readonly Mention[]): EntryRecord[] {
	const found = mentions.map(({ entries, ...mention }) => ({
		...mention,
		slugs: entries.map(({ slug }) => slug),
	}));
	const learnable = (slug: string) => {
		const { level, plan } = library.entries.get(slug)!;
		return { slug, level, relations: { needs: plan.map((step) => step.slug) } };
	};
	return certainTerms(found, learnable).map((slug) => library.entries.get(slug)!);
}
