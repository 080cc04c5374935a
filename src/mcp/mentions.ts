import type { Annotation } from '../annotate/annotate.ts';
import { learningOrder } from '../glossary/learning-order.ts';
import type { EntryRecord } from '../outputs/records.ts';
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
const MOST_MEANINGS = 3;

/** The first mention of every term in a text or a program, in reading order. */
export function mentionsIn(library: Library, text: string, kind: TextKind): Mention[] {
	const find = kind === 'code' ? library.explain : library.annotate;
	return find(text).map(({ start, end, certain, slugs }) => ({
		start,
		end,
		certain,
		words: text.slice(start, end),
		entries: slugs.slice(0, MOST_MEANINGS).map((slug) => library.entries.get(slug)!),
	}));
}

/** The entries that are mentioned, each once and after those of them that it stands on. */
export function mentionedInOrder(mentions: readonly Mention[]): EntryRecord[] {
	const mentioned = new Set(mentions.flatMap(({ entries }) => entries));
	const order = learningOrder(
		[...mentioned].map((entry) => ({
			entry,
			slug: entry.slug,
			level: entry.level,
			relations: { needs: entry.plan.map(({ slug }) => slug) },
		})),
	);
	return order.map(({ entry }) => entry);
}
