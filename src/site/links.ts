import type { SitePage } from '../model/looks-schema.ts';
import type { Site } from '../model/site-schema.ts';
import type { Urls } from '../model/urls.ts';
import type { Edition } from './edition.ts';
import { listedPaths } from './page-paths.ts';

export interface SiteLink {
	/** Which section of the site it stands for. */
	id: string;
	name: string;
	href: string;
}

const NAMES: Readonly<Record<SitePage, string>> = {
	categories: 'Categories',
	terms: 'A–Z',
	map: 'Map',
	path: 'Path',
	ask: 'Ask',
	search: 'Search',
	guides: 'Guides',
	routes: 'Routes',
	comparisons: 'Compare',
	levels: 'Levels',
	tags: 'Tags',
	acronyms: 'Acronyms',
	all: 'All terms',
	data: 'Data',
	changes: 'Changes',
	random: 'Random term',
	about: 'About',
	quality: 'Quality',
	authoring: 'For authors',
};

/** The links that site.yaml chooses, without those to pages that this glossary does not have. */
export function linksOf(
	edition: Pick<Edition, 'glossary' | 'urls'>,
	items: NonNullable<Site['navigation']>,
): SiteLink[] {
	const { glossary, urls } = edition;
	const listed = new Set([...listedPaths(edition as Edition), urls.search, urls.random]);
	return items.flatMap((item): SiteLink[] => {
		if (typeof item !== 'string') return [{ id: item.url, name: item.name, href: item.url }];
		if (item.startsWith('pages/')) {
			const page = glossary.pages.get(item.slice('pages/'.length));
			return page ? [{ id: item, name: page.title, href: urls.page(page.slug) }] : [];
		}
		const href = urls[item as SitePage];
		return listed.has(href) ? [{ id: item, name: NAMES[item as SitePage], href }] : [];
	});
}

/** The picture on the tab of the browser. */
export function iconOf({ logo }: Pick<Site, 'logo'>, urls: Urls): string {
	return logo ? urls.pictures + logo : urls.asset('icon.svg');
}
