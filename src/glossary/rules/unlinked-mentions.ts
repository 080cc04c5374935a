import { indexPhrases } from '../phrases.ts';
import { wordsOf } from '../sentences.ts';
import type { Rule } from './rule.ts';
import { bodyIssue, referencesOf } from './rule.ts';

/** An entry that names another one links to it at least once, or has it among its relations. */
export const unlinkedMentions: Rule = (content) => {
	// Headwords of one word are often ordinary words too; those of several are not.
	const titles = indexPhrases(
		content.terms
			.map(({ slug, data: { title } }) => [wordsOf(title), { slug, title }] as const)
			.filter(([words]) => words.length > 1),
	);
	return content.terms.flatMap((term) => {
		const known = new Set([
			term.slug,
			...term.outline.links.map(({ target }) => target),
			...referencesOf(term).map(({ slug }) => slug),
		]);
		return term.outline.prose.flatMap(({ text, line }) => {
			const covered = new Set<number>();
			// The longest first, so that "large language model" is not also "language model"; of two
			// that overlap the one with the noun, which comes last.
			const found = titles.find(wordsOf(text)).sort((a, b) => b.length - a.length || b.at - a.at);
			return found.flatMap(({ value: { slug, title }, at, length }) => {
				const places = Array.from({ length }, (_, index) => at + index);
				if (places.some((place) => covered.has(place))) return [];
				for (const place of places) covered.add(place);
				if (known.has(slug)) return [];
				known.add(slug);
				const hint = `Write [[${slug}]] at the first mention`;
				return bodyIssue(term, line, `mentions "${title}" without ever linking it`, hint);
			});
		});
	});
};
