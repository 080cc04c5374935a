import type { Glossary } from '../model/glossary.ts';
import type { Urls } from '../model/urls.ts';
import { createUrls } from '../model/urls.ts';
import { once } from '../model/memoize.ts';
import { directionOf, languageName } from '../text/direction.ts';
import { pagePaths } from './page-paths.ts';

/** A language of a site that has several. */
export interface SiteLanguage {
	readonly tag: string;
	/** Its name in itself. */
	readonly name: string;
	readonly direction: 'ltr' | 'rtl';
	readonly urls: Urls;
	/** The address of a page in this language, by its path without base and language. */
	pageAt(path: string): string | undefined;
	/** Whether the text of a term is translated, at least its title; always in the language of the site. */
	hasTerm(slug: string): boolean;
}

/** The languages of a site, its own first; none if it has but one. */
export function siteLanguages(glossaries: readonly Glossary[], base: string): SiteLanguage[] {
	if (glossaries.length < 2) return [];
	return glossaries.map((glossary, index) => {
		const tag = glossary.site.language;
		const urls = createUrls(base, index === 0 ? undefined : tag);
		const paths = once(() => new Set(pagePaths({ glossary, urls })));
		return {
			tag,
			name: languageName(tag),
			direction: directionOf(tag),
			urls,
			pageAt: (path) => (paths().has(urls.home + path) ? urls.home + path : undefined),
			hasTerm: (slug) => glossary.translation?.states.has(slug) ?? true,
		};
	});
}
