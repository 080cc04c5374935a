import { indexPhrases } from '../../text/phrase-index.ts';
import { wordsOf } from '../../text/words.ts';
import { referencesOf } from './lookups.ts';
import { styleRule } from './rule.ts';

export const noUnlinkedMentions = styleRule({
	id: 'no-unlinked-mentions',
	description:
		'A term that mentions another one links to it at least once or lists it as a relation.',
	open: 'off',
	check({ terms }, report) {
		// A headword of one word is often an ordinary word too; one of several words is not.
		const titles = indexPhrases(
			terms
				.map(
					({ slug, file, data: { title } }) =>
						[wordsOf(title), { slug, title, other: file }] as const,
				)
				.filter(([words]) => words.length > 1),
		);
		for (const term of terms) {
			const { file, outline } = term;
			const known = new Set([
				term.slug,
				...outline.links.map(({ target }) => target),
				...referencesOf(term).map(({ slug }) => slug),
			]);
			for (const { text, line } of outline.prose) {
				for (const { slug, title, other } of apart(titles.find(wordsOf(text)))) {
					if (known.has(slug)) continue;
					known.add(slug);
					const message = `mentions "${title}" without linking to it`;
					const hint = `Write [[${slug}]] at the first mention`;
					report({ file, other, line, message, hint });
				}
			}
		}
	},
});

/**
 * Those of the phrases that do not overlap. The longest come first, so that "large language model"
 * is not also "language model"; of two that overlap, the one with the noun, which comes last.
 */
function apart<T>(found: readonly { value: T; at: number; length: number }[]): T[] {
	const covered = new Set<number>();
	return found
		.toSorted((a, b) => b.length - a.length || b.at - a.at)
		.filter(({ at, length }) => {
			const places = Array.from({ length }, (_, index) => at + index);
			if (places.some((place) => covered.has(place))) return false;
			for (const place of places) covered.add(place);
			return true;
		})
		.map(({ value }) => value);
}
