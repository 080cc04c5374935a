import { languageOf } from '../text/languages/language-of.ts';
import { runningCase } from '../text/names.ts';
import { splitSentences } from '../text/sentences.ts';
import { stemOf } from '../text/stems.ts';
import { tokensOf } from '../text/words.ts';
import type { Glossary, Term } from './glossary.ts';
import { termOf } from './glossary.ts';
import { memoize } from './memoize.ts';
import { confusionsOf } from './pairs.ts';
import type { RelationSentences } from './path.ts';
import { GAP } from './source.ts';

/** What may be the slug of a bare link; other slugs look like their titles. */
const HYPHENATED =
	/(?<![\p{L}\p{M}\p{N}_-])[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)+(?![\p{L}\p{M}\p{N}_-])/gu;

interface Sentence {
	text: string;
	line: number;
	stems: ReadonlySet<string>;
}

/**
 * Finds, for every relation of a term, the sentence in either text that explains it. Falls back to
 * the summary of the other term.
 */
export function createRelationSentences(glossary: Glossary): (slug: string) => RelationSentences {
	const language = languageOf(glossary.site.language);
	// Texts repeat their words, and stemming is what takes the time.
	const stem = memoize((token: string) => stemOf(token, language) ?? '');
	const stemSet = (text: string) => new Set(tokensOf(text).map(stem).filter(Boolean));
	const namesOf = memoize(({ title, aliases }: Term) => [title, ...aliases].map(stemSet));
	const sentencesOf = memoize(({ outline }: Term): Sentence[] => {
		const lines = new Set(outline.links.map(({ line }) => line));
		return outline.prose
			.filter(({ line }) => lines.has(line))
			.flatMap(({ text, line }) =>
				splitSentences(withTitles(glossary, text), language)
					// A sentence is not quotable without its formula or code.
					.filter((sentence) => !sentence.includes(GAP))
					.map((sentence) => ({ text: sentence, line, stems: stemSet(sentence) })),
			);
	});

	/** The sentence that shares most words with the other term's names, among the lines linking to it. */
	const sentenceAbout = (term: Term, other: Term): string | undefined => {
		const links = term.outline.links.filter(({ target }) => target === other.slug);
		const lines = new Set(links.map(({ line }) => line));
		let best: string | undefined;
		let highest = 0;
		for (const { text, line, stems } of lines.size > 0 ? sentencesOf(term) : []) {
			if (!lines.has(line)) continue;
			for (const name of namesOf(other)) {
				const share = name.intersection(stems).size / name.size || 0;
				if (share > highest) [best, highest] = [text, share];
			}
		}
		return best;
	};

	return (slug) => {
		const term = termOf(glossary, slug);
		const differences = new Map(
			confusionsOf(glossary, slug).map((confusion) => [confusion.term, confusion.difference]),
		);
		const others = new Set(Object.values(term.relations).flat());
		return Object.fromEntries(
			[...others].sort().map((otherSlug) => {
				const other = termOf(glossary, otherSlug);
				const sentence =
					differences.get(otherSlug) ?? sentenceAbout(term, other) ?? sentenceAbout(other, term);
				return [otherSlug, sentence ?? other.summary];
			}),
		);
	};
}

/** Replaces the slugs of bare links with titles, as on the page. */
function withTitles({ site, terms }: Glossary, text: string): string {
	return text.replace(HYPHENATED, (slug, at: number) => {
		const title = terms.get(slug.normalize('NFC'))?.title;
		if (!title) return slug;
		return /(?:^|[.!?:]\s+)$/.test(text.slice(0, at))
			? title
			: runningCase(title, languageOf(site.language));
	});
}
