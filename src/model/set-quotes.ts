import { typographicQuotes } from '../text/typographic-quotes.ts';
import type { ComparisonData } from './comparison-schema.ts';
import type { PageData } from './looks-schema.ts';
import type { RouteData } from './route-schema.ts';
import type { GlossarySource } from './source.ts';
import type { Category, GuideData, RetiredEntry, Tag, TermData } from './schema.ts';
import type { Site } from './site-schema.ts';

const quote = typographicQuotes;
const quoteAll = (texts: readonly string[]) => texts.map(quote);
const maybe = <Key extends string>(key: Key, text: string | undefined) =>
	(text === undefined ? {} : { [key]: quote(text) }) as { [K in Key]?: string };

/**
 * The content with typographic quotes in every text that readers see. Texts that only search and
 * code look at, and slugs and addresses, stay as they are.
 */
export function setQuotes(source: GlossarySource): GlossarySource {
	return {
		...source,
		site: siteQuotes(source.site),
		categories: source.categories.map(namedQuotes),
		tags: source.tags.map(namedQuotes),
		terms: source.terms.map((term) => ({ ...term, data: termQuotes(term.data) })),
		guides: source.guides.map((guide) => ({ ...guide, data: guideQuotes(guide.data) })),
		pages: (source.pages ?? []).map((page) => ({ ...page, data: guideQuotes(page.data) })),
		comparisons: (source.comparisons ?? []).map((comparison) => ({
			...comparison,
			data: comparisonQuotes(comparison.data),
		})),
		routes: (source.routes ?? []).map((route) => ({ ...route, data: routeQuotes(route.data) })),
		retired: source.retired.map(retiredQuotes),
	};
}

function siteQuotes(site: Site): Site {
	return {
		...site,
		title: quote(site.title),
		...maybe('tagline', site.tagline),
		description: quote(site.description),
		...maybe('intro', site.intro),
		about: quoteAll(site.about),
	};
}

function namedQuotes<Named extends Category | Tag>(named: Named): Named {
	return { ...named, name: quote(named.name), description: quote(named.description) };
}

function guideQuotes<Text extends GuideData | PageData>(guide: Text): Text {
	return { ...guide, title: quote(guide.title), summary: quote(guide.summary) };
}

function comparisonQuotes(comparison: ComparisonData): ComparisonData {
	return {
		...comparison,
		shared: quote(comparison.shared),
		question: quote(comparison.question),
		rows: comparison.rows.map(({ aspect, values }) => ({
			aspect: quote(aspect),
			values: quoteAll(values),
		})),
		mistake: quote(comparison.mistake),
	};
}

function routeQuotes(route: RouteData): RouteData {
	return {
		title: quote(route.title),
		audience: quote(route.audience),
		summary: quote(route.summary),
		stops: route.stops.map(({ term, why }) => ({ term, why: quote(why) })),
	};
}

function retiredQuotes(entry: RetiredEntry): RetiredEntry {
	return { ...entry, title: quote(entry.title), ...maybe('reason', entry.reason) };
}

function termQuotes(term: TermData): TermData {
	const { covers, origin } = term;
	const names = (list: TermData['covers']['kinds']) =>
		list.map((name) => (typeof name === 'string' ? quote(name) : quoteAll(name)));
	return {
		...term,
		title: quote(term.title),
		aliases: quoteAll(term.aliases),
		homonyms: quoteAll(term.homonyms),
		names: Object.fromEntries(
			Object.entries(term.names).map(([language, listed]) => [language, quoteAll([listed].flat())]),
		),
		covers: {
			kinds: names(covers.kinds),
			parts: names(covers.parts),
			related: names(covers.related),
		},
		summary: quote(term.summary),
		...maybe('analogy', term.analogy),
		confusedWith: term.confusedWith.map((pair) => ({
			...pair,
			difference: quote(pair.difference),
		})),
		...(origin && { origin: { ...origin, by: quote(origin.by), work: quote(origin.work) } }),
		sources: term.sources.map((item) => ({ ...item, title: quote(item.title) })),
	};
}
