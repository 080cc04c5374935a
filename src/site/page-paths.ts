import { askedCategories, hasQuestions } from '../model/asked.ts';
import { acronymsOf } from '../model/acronyms.ts';
import type { Glossary } from '../model/glossary.ts';
import { termOf } from '../model/glossary.ts';
import { hasQualities } from '../model/quality.ts';
import { LEVELS } from '../model/schema.ts';
import type { History } from '../model/history.ts';
import type { Urls } from '../model/urls.ts';

/** What pages there are depends on the content alone. */
interface Site {
	glossary: Glossary;
	urls: Urls;
	/** When entries changed; pages of translations do not say. */
	history?: History;
}

/** The paths of all pages. */
export function pagePaths(edition: Site): string[] {
	return [...unlistedPaths(edition), ...listedPaths(edition)];
}

/** Pages for search engines, terms last. */
export function listedPaths(edition: Site): string[] {
	const { glossary, urls } = edition;
	const { categories, tags, terms, guides, pages, homonyms, levels, isConnected } = glossary;
	return [
		urls.home,
		urls.about,
		...(acronymsOf(glossary).length > 0 ? [urls.acronyms] : []),
		urls.all,
		urls.ask,
		...(categories.length > 0 ? [urls.categories] : []),
		...(guides.size > 0 ? [urls.guides] : []),
		urls.learn,
		...(isConnected ? [urls.map, urls.mapText, urls.path] : []),
		...(levels.length > 0 ? [urls.levels] : []),
		...(homonyms.length > 0 ? [urls.names] : []),
		...(hasQualities(glossary) ? [urls.quality] : []),
		...(tags.length > 0 ? [urls.tags] : []),
		urls.terms,
		...levels.map((level) => urls.level(level)),
		...categories.map(({ slug }) => urls.category(slug)),
		...homonyms.map(({ slug }) => urls.name(slug)),
		...tags.map(({ slug }) => urls.tag(slug)),
		...[...guides.keys()].map((slug) => urls.guide(slug)),
		...(glossary.translation ? [] : pathsOfOriginal(edition)),
		...[...pages.keys()].map((slug) => urls.page(slug)),
		...[...terms.keys()].map((slug) => urls.term(slug)),
	];
}

/** Pages that there are once, in the language of the site. */
function pathsOfOriginal({ glossary, urls, history }: Site): string[] {
	const { comparisons, routes } = glossary;
	return [
		urls.authoring,
		urls.review,
		urls.data,
		...(history !== undefined && history.size > 0 ? [urls.changes] : []),
		...(comparisons.size > 0 ? [urls.comparisons] : []),
		...[...comparisons.keys()].map((slug) => urls.comparison(slug)),
		...(routes.size > 0 ? [urls.routes] : []),
		...[...routes.keys()].map((slug) => urls.route(slug)),
		...(hasQuestions(glossary) ? [urls.placement, urls.questions] : []),
		...askedCategories(glossary).map(({ slug }) => urls.questionsIn(slug)),
	];
}

/** Utility pages, retired entries, and alternative views of categories. */
function unlistedPaths({ glossary, urls }: Site): string[] {
	return [
		...(glossary.translation ? [] : [urls.notFound]),
		urls.random,
		urls.search,
		...[...glossary.retired.keys()].map((slug) => urls.term(slug)),
		...glossary.categories.flatMap(({ slug, terms }) => {
			const found = new Set(terms.map((term) => termOf(glossary, term).level));
			const levels = LEVELS.filter((level) => found.has(level));
			return [
				urls.categoryAlphabetical(slug),
				...levels.map((level) => urls.categoryLevel(slug, level)),
			];
		}),
	];
}
