import type { Term } from '../model/glossary.ts';
import { comparisonsOf } from '../model/comparisons.ts';
import { confusionsOf } from '../model/pairs.ts';
import { digestOf } from '../reading/digest.ts';
import type { Edition } from '../site/edition.ts';

/**
 * Computes a cache key for each page: a digest of everything it can show.
 *
 * The page of a term shows that term in full, but only the cards of others; every other page may
 * show anything.
 *
 * @param engine Key of the engine that renders the pages.
 */
export function pageKeys(
	edition: Edition,
	engine: string,
	paths: readonly string[],
): Map<string, string> {
	const { glossary, urls, history } = edition;
	const terms = [...glossary.terms.values()];
	const common = digestOf(
		engine,
		JSON.stringify({
			site: glossary.site,
			hasHistory: history.size > 0,
			categories: glossary.categories,
			tags: glossary.tags,
			pages: [...glossary.pages.values()].map(({ html: _html, ...page }) => page),
			homonyms: glossary.homonyms,
			...(glossary.translation && { translated: [...glossary.translation.states] }),
			...(edition.languages.length > 0 && {
				languages: edition.languages.map(({ tag, hasTerm }) => [
					tag,
					terms.filter(({ slug }) => hasTerm(slug)).map(({ slug }) => slug),
				]),
			}),
			...(glossary.texts && { texts: glossary.texts }),
			guides: [...glossary.guides.values()].map(({ html, sections, pieces, ...guide }) => guide),
			cards: terms.map(cardOf),
		}),
	);
	const termKeys = new Map(
		terms.map((term) => {
			const shown = JSON.stringify([
				term,
				confusionsOf(glossary, term.slug),
				comparisonsOf(glossary, term.slug).map(({ slug, terms: compared }) => [slug, compared]),
				history.get(term.file)?.changed,
			]);
			const hasCard = String(edition.cards.has(term.slug));
			return [urls.term(term.slug), digestOf(common, shown, hasCard)];
		}),
	);
	const everything = digestOf(
		common,
		...termKeys.values(),
		...[glossary.guides, glossary.pages, glossary.comparisons, glossary.routes].map((texts) =>
			JSON.stringify([...texts.values()]),
		),
		JSON.stringify(edition.releases),
		JSON.stringify([...history]),
	);
	return new Map(paths.map((path) => [path, digestOf(path, termKeys.get(path) ?? everything)]));
}

/** The fields of a term that pages of other terms may show. */
const CARD_FIELDS = ['slug', 'title', 'category', 'level', 'minutes', 'relations'] as const;

function cardOf(term: Term): Pick<Term, (typeof CARD_FIELDS)[number]> {
	const { slug, title, category, level, minutes, relations } = term;
	return { slug, title, category, level, minutes, relations };
}
