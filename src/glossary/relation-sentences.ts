import type { Glossary, Term } from './glossary.ts';
import { termOf } from './glossary.ts';
import { runningCase } from './names.ts';
import { splitSentences, wordsOf } from './sentences.ts';
import { GAP } from './source.ts';

/**
 * For every entry tied to one: the authored sentence that says how, or, where no text does, what
 * the other entry is.
 */
export function tieSentences(glossary: Glossary, slug: string): Record<string, string> {
	const term = termOf(glossary, slug);
	const others = new Set(Object.values(term.relations).flat());
	return Object.fromEntries(
		[...others].sort().map((slugOfOther) => {
			const other = termOf(glossary, slugOfOther);
			return [slugOfOther, sentenceOn(glossary, term, other) ?? other.summary];
		}),
	);
}

function sentenceOn(glossary: Glossary, one: Term, other: Term): string | undefined {
	const confusion = one.confusions.find(({ term }) => term === other.slug);
	return (
		confusion?.difference ??
		sentenceAbout(glossary, one, other) ??
		sentenceAbout(glossary, other, one)
	);
}

/** A link without words of its own reads as the title of its entry, as on the page. */
function withTitles({ terms }: Glossary, text: string): string {
	return text.replace(/(?<![\w-])[a-z0-9]+(?:-[a-z0-9]+)+(?![\w-])/g, (slug, at: number) => {
		const title = terms.get(slug)?.title;
		if (!title) return slug;
		return /(?:^|[.!?:]\s+)$/.test(text.slice(0, at)) ? title : runningCase(title);
	});
}

/** The sentence of an entry's text that links to another, judged by the words of its names. */
function sentenceAbout(glossary: Glossary, term: Term, other: Term): string | undefined {
	const lines = new Set(
		term.outline.links.filter(({ target }) => target === other.slug).map(({ line }) => line),
	);
	const names = [other.title, ...other.aliases].map((name) => wordsOf(name));
	const sentences = term.outline.prose
		.filter(({ line }) => lines.has(line))
		.flatMap(({ text }) => splitSentences(withTitles(glossary, text)))
		// Without its formula a sentence says nothing.
		.filter((sentence) => !sentence.includes(GAP));
	const scored = sentences.map((sentence) => {
		const words = wordsOf(sentence).map(beginning);
		const shares = names.map(
			(name) => name.filter((word) => words.includes(beginning(word))).length / name.length,
		);
		return { sentence, share: Math.max(...shares) };
	});
	const best = scored.reduce<(typeof scored)[number] | undefined>(
		(top, next) => (top && top.share >= next.share ? top : next),
		undefined,
	);
	return best && best.share > 0 ? best.sentence : undefined;
}

/** Enough of a word to know it again in the plural or another form. */
function beginning(word: string): string {
	return word.slice(0, 5);
}
