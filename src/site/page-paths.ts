import { acronymsOf } from '../model/acronyms.ts';
import { termOf } from '../model/glossary.ts';
import { hasQualities } from '../model/quality.ts';
import { LEVELS } from '../model/schema.ts';
import type { Glossary } from '../model/glossary.ts';
import type { Urls } from '../model/urls.ts';

/** What pages there are depends on the content alone. */
interface Site {
	glossary: Glossary;
	urls: Urls;
}

/** The paths of all pages. */
export function pagePaths(edition: Site): string[] {
	return [...unlistedPaths(edition), ...listedPaths(edition)];
}

/** Pages for search engines, terms last. */
export function listedPaths({ glossary, urls }: Site): string[] {
	const { categories, tags, terms, guides, pages, homonyms, levels, isConnected, translation } =
		glossary;
	return [
		urls.home,
		urls.about,
		...(translation ? [] : [urls.authoring, urls.data]),
		...(acronymsOf(glossary).length > 0 ? [urls.acronyms] : []),
		urls.all,
		urls.ask,
		...(categories.length > 0 ? [urls.categories] : []),
		...(guides.size > 0 ? [urls.guides] : []),
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
		...[...pages.keys()].map((slug) => urls.page(slug)),
		...[...terms.keys()].map((slug) => urls.term(slug)),
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
