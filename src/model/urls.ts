import { percentEncode } from '../text/percent-encode.ts';
import type { Level } from './schema.ts';

export type Urls = ReturnType<typeof createUrls>;

/**
 * Every address of the site, percent-encoded; browsers show the letters.
 *
 * @param base Base path: `/` or `/sub/`; missing slashes are added.
 * @param language Language of a translation, whose pages are in a folder of their own.
 */
export function createUrls(base: string, language?: string) {
	const root = percentEncode(`/${base}/`.replace(/\/+/g, '/'));
	const home = language === undefined ? root : `${root}${language}/`;
	const at = (path: string) => home + percentEncode(path);
	/** What there is once, in the language of the site. */
	const shared = (path: string) => root + percentEncode(path);
	return {
		home,
		/** The home page of the site in its own language. */
		root,
		terms: at('terms/'),
		term: (slug: string) => at(`terms/${slug}/`),
		letter: (letter: string) => at(`terms/#${letterAnchor(letter)}`),
		categories: at('categories/'),
		category: (slug: string) => at(`categories/${slug}/`),
		categoryAlphabetical: (slug: string) => at(`categories/${slug}/a-z/`),
		categoryLevel: (slug: string, level: Level) => at(`categories/${slug}/${level}/`),
		map: at('map/'),
		mapAt: (slug: string) => at(`map/?term=${slug}`),
		mapText: at('map/text/'),
		path: at('path/'),
		pathFrom: (slug: string) => at(`path/?from=${slug}`),
		relationGraph: at('path/graph.json'),
		relationSentences: (batch: number) => at(`path/sentences/${batch}.json`),
		learn: at('learn/'),
		learnGraph: at('learn/graph.json'),
		review: shared('learn/review/'),
		reviewCards: shared('learn/cards.json'),
		placement: shared('learn/placement/'),
		placementQuestions: shared('learn/placement.json'),
		/** Which questions the sections of entries answer. */
		sectionAnswers: at('learn/sections.json'),
		random: at('random/'),
		mapData: at('map/map.json'),
		tags: at('tags/'),
		tag: (slug: string) => at(`tags/${slug}/`),
		levels: at('levels/'),
		level: (level: Level) => at(`levels/${level}/`),
		guides: at('guides/'),
		guide: (slug: string) => at(`guides/${slug}/`),
		comparisons: shared('compare/'),
		comparison: (slug: string) => shared(`compare/${slug}/`),
		comparisonMarkdown: (slug: string) => shared(`compare/${slug}.md`),
		apiComparison: (slug: string) => shared(`api/comparisons/${slug}.json`),
		routes: shared('routes/'),
		route: (slug: string) => shared(`routes/${slug}/`),
		/** A stop of a route, on the page of the entry. */
		routeStop: (route: string, slug: string) => shared(`terms/${slug}/?route=${route}`),
		page: (slug: string) => at(`pages/${slug}/`),
		questions: shared('questions/'),
		/** Questions on the terms of a category. */
		questionsIn: (category: string) => shared(`questions/${category}/`),
		/** The place of the questions on a term: those without a category are on the first page. */
		questionsOn: (slug: string, category: string | undefined) =>
			shared(`questions/${category === undefined ? '' : `${category}/`}#${slug}`),
		font: (file: string) => shared(`fonts/${file}`),
		theme: shared('theme.css'),
		changes: shared('changes/'),
		/** When an entry changed, by its slug; or an edition, by its date. */
		changesOf: (id: string) => shared(`changes/#${id}`),
		about: at('about/'),
		quality: at('about/quality/'),
		authoring: shared('about/authoring/'),
		search: at('search/'),
		searchFor: (query: URLSearchParams) => at(`search/?${query}`),
		searchNames: at('search/names.json'),
		searchTexts: at('search/texts.json'),
		searchParaphrases: at('search/paraphrases.json'),
		foreignNames: at('search/foreign-names.json'),
		sphinxInventory: shared('objects.inv'),
		openSearch: at('opensearch.xml'),
		acronyms: at('acronyms/'),
		names: at('names/'),
		name: (slug: string) => at(`names/${slug}/`),
		all: at('all/'),
		data: shared('data/'),
		ask: at('ask/'),
		lexicon: at('ask/lexicon.json'),
		api: (file: string) => shared(`api/${file}`),
		apiTerm: (slug: string) => at(`api/terms/${slug}.json`),
		termMarkdown: (slug: string) => at(`terms/${slug}.md`),
		guideMarkdown: (slug: string) => at(`guides/${slug}.md`),
		/** What the symbols of an entry's formulas mean, in the folder of its page. */
		termSymbols: (slug: string) => at(`terms/${slug}/symbols.json`),
		guideSymbols: (slug: string) => at(`guides/${slug}/symbols.json`),
		llms: shared('llms.txt'),
		llmsFull: shared('llms-full.txt'),
		pack: (category: string | undefined, size: string) =>
			shared(`llms/${category === undefined ? '' : `${category}-`}${size}.txt`),
		identifier: (id: string) => shared(`id/${id}/`),
		go: (name: string) => shared(`go/${name}/`),
		atom: shared('atom.xml'),
		jsonFeed: shared('feed.json'),
		previews: at('previews.json'),
		/** Where to report what is unclear or wrong. */
		feedback: at('feedback.json'),
		/** The words of the interface that scripts say. */
		words: at('words.json'),
		pagefind: shared('pagefind/'),
		pictures: shared('images/'),
		card: shared('card.png'),
		termCard: (slug: string) => shared(`terms/${slug}/card.png`),
		categoryCard: (slug: string) => shared(`categories/${slug}/card.png`),
		robots: shared('robots.txt'),
		sitemap: shared('sitemap-index.xml'),
		notFound: shared('404.html'),
		/** Only the dev server has it. */
		problems: at('@problems/'),
		asset: shared,
	};
}

/** Fragment identifier of a letter on the A-Z page. */
export function letterAnchor(letter: string): string {
	return letter === '#' ? 'letter-other' : `letter-${letter.toLowerCase()}`;
}
