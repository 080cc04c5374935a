import type { Annotation } from '../finding/annotate/annotate.ts';
import { certainTerms } from '../finding/ask/certain-terms.ts';
import type { TermRecord } from '../outputs/records/records.ts';
import type { Library } from './library.ts';

export type TextKind = 'text' | 'code';

/** A span of text with its possible terms. */
export interface Mention extends Pick<Annotation, 'start' | 'end' | 'certain' | 'isCover'> {
	/** As written. */
	words: string;
	/** Most likely first. */
	terms: readonly TermRecord[];
}

/** Identifiers can have many meanings; less likely ones are not helpful. */
const MAX_MEANINGS = 3;

/** The first mention of each term in a text or program, in text order. */
export function mentionsIn(library: Library, text: string, kind: TextKind): Mention[] {
	const find = kind === 'code' ? library.explain : library.annotate;
	return find(text).map(({ start, end, certain, isCover, slugs }) => ({
		start,
		end,
		certain,
		isCover,
		words: text.slice(start, end),
		terms: slugs.slice(0, MAX_MEANINGS).map((slug) => library.terms.get(slug)!),
	}));
}

/** The terms that are certain, in learning order. */
export function learningOrderOf(library: Library, mentions: readonly Mention[]): TermRecord[] {
	const found = mentions.map(({ terms, ...mention }) => ({
		...mention,
		slugs: terms.map(({ slug }) => slug),
	}));
	const learnable = (slug: string) => {
		const { level, plan } = library.terms.get(slug)!;
		return { slug, level, relations: { needs: plan.map((step) => step.slug) } };
	};
	return certainTerms(found, learnable).map((slug) => library.terms.get(slug)!);
}
