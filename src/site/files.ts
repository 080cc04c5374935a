import { lexicon } from '../finding/annotate/lexicon.ts';
import { learningGraph } from '../learning/learning-graph.ts';
import { reviewCards } from '../learning/review-cards.ts';
import { placementQuestions } from '../learning/placement-questions.ts';
import { sectionAnswers } from '../learning/section-answers.ts';
import { hasQuestions } from '../model/asked.ts';
import { once } from '../model/memoize.ts';
import type { SentenceBatch } from '../model/path.ts';
import { batchesOf, relationGraph } from '../model/path.ts';
import type { LinkedText } from '../model/linked-text.ts';
import { createRelationSentences } from '../model/relation-sentences.ts';
import { atomFeed } from '../outputs/feeds/atom-feed.ts';
import { categoryCard } from '../outputs/cards/category-card.ts';
import { cardSvg } from '../outputs/discovery/card.ts';
import { attributionLine, withAttribution } from '../outputs/entries/attribution.ts';
import { termMarkdown } from '../outputs/entries/term-markdown.ts';
import { feedItems, releaseItems } from '../outputs/feeds/feed-items.ts';
import { comparisonMarkdown } from '../outputs/entries/comparison-markdown.ts';
import { guideMarkdown } from '../outputs/entries/guide-markdown.ts';
import { headerRules, headersFile } from '../outputs/hosting/headers.ts';
import { jsonFeed } from '../outputs/feeds/json-feed.ts';
import { llmsText, PACK_SIZES, packSubjects } from '../outputs/language-models/llms.ts';
import { openSearchDescription } from '../outputs/discovery/opensearch.ts';
import { sphinxInventory } from '../outputs/terminology/sphinx-inventory.ts';
import { comparisonFile, termFile } from '../outputs/records/record-files.ts';
import { symbolMeanings } from '../outputs/pages/symbol-meanings.ts';
import { previewIndex } from '../outputs/pages/previews.ts';
import { dataSchemas } from '../outputs/records/records.ts';
import type { Move } from '../outputs/hosting/redirects.ts';
import { moves, redirectPage, redirects } from '../outputs/hosting/redirects.ts';
import { securityText } from '../outputs/hosting/security-text.ts';
import { robotsText, sitemaps } from '../outputs/discovery/sitemap.ts';
import { foreignNameTable } from '../finding/other-languages/name-table.ts';
import { nameIndex } from '../finding/search/name-index.ts';
import { paraphraseTexts, textIndex } from '../finding/search/text-index.ts';
import { feedbackChannels } from '../model/feedback.ts';
import { policiesOf } from './content-security-policy.ts';
import { categoryCardOf } from './cards.ts';
import { DATA_FILE_NAMES } from './data-files.ts';
import type { Edition } from './edition.ts';
import { groupHueDegrees } from './hue.ts';
import { listedPaths } from './page-paths.ts';
import { iconOf } from './links.ts';
import { printHtml } from './print-html.ts';
import { themeSheet } from './theme.ts';

/** Computes the content of a file on demand. */
export type FileContent = () => string | Promise<string | Uint8Array>;

/**
 * All files of the site other than pages, by address. The build writes them and the dev server serves
 * them.
 */
export function siteFiles(edition: Edition): Map<string, FileContent> {
	return new Map([
		...entryFiles(edition),
		...scriptFiles(edition),
		...symbolFiles(edition),
		...redirectFiles(edition),
		...(edition.glossary.translation ? [] : sharedFiles(edition)),
		...(edition.glossary.site.url ? addressFiles(edition) : []),
	]);
}

/** Files that there are once, in the language of the site. */
function sharedFiles(edition: Edition): File[] {
	return [
		...dataFiles(edition),
		...comparisonFiles(edition),
		...languageModelFiles(edition),
		...feedFiles(edition),
		...discoveryFiles(edition),
		...hostFiles(edition),
	];
}

type File = readonly [address: string, content: FileContent];

/** Data files and their schemas. */
function dataFiles({ urls, record, absolute, dataFile }: Edition): File[] {
	return [
		[urls.sphinxInventory, () => sphinxInventory(record, absolute(urls.home))],
		...DATA_FILE_NAMES.map((name): File => [urls.api(name), () => dataFile(name)]),
		...Object.entries(dataSchemas()).map(([name, schema]): File => [
			urls.api(`schema/${name}.json`),
			() => JSON.stringify(schema),
		]),
	];
}

/** Terms and guides as separate files. */
function entryFiles(edition: Edition): File[] {
	const { glossary, urls, termAddress } = edition;
	const recordOf = (slug: string) => edition.termRecords.get(slug)!;
	return [
		...[...glossary.terms.keys()].flatMap((slug): File[] => [
			[urls.apiTerm(slug), () => JSON.stringify(termFile(edition.record, recordOf(slug)))],
			[
				urls.termMarkdown(slug),
				() =>
					withAttribution(termMarkdown(recordOf(slug), termAddress, edition.say), edition.record),
			],
		]),
		...[...glossary.guides.keys()].map((slug, index): File => [
			urls.guideMarkdown(slug),
			() =>
				withAttribution(guideMarkdown(edition.record.guides[index]!, edition.say), edition.record),
		]),
	];
}

function comparisonFiles(edition: Edition): File[] {
	return (edition.record.comparisons ?? []).flatMap((comparison): File[] => [
		[
			edition.urls.apiComparison(comparison.slug),
			() => JSON.stringify(comparisonFile(edition.record, comparison)),
		],
		[
			edition.urls.comparisonMarkdown(comparison.slug),
			() => withAttribution(comparisonMarkdown(comparison, edition.say), edition.record),
		],
	]);
}

/** Files for language models. */
function languageModelFiles(edition: Edition): File[] {
	const { urls, absolute, termAddress } = edition;
	const packOf = (category: string | undefined, size: string) =>
		edition.packs.find((pack) => pack.category?.slug === category && pack.size === size)!;
	const addresses = {
		full: absolute(urls.llmsFull),
		data: absolute(urls.data),
		index: absolute(urls.api('index.json')),
		go: absolute(urls.asset('go/')),
		pack: (category: string | undefined, size: string) => ({
			url: absolute(urls.pack(category, size)),
			tokens: packOf(category, size).tokens,
		}),
	};
	const everything = () =>
		[
			`${attributionLine(edition.record)}\n`,
			...edition.record.terms.map((term) => termMarkdown(term, termAddress, edition.say)),
			...edition.record.guides.map((guide) => guideMarkdown(guide, edition.say)),
			...(edition.record.comparisons ?? []).map((one) => comparisonMarkdown(one, edition.say)),
		].join('\n---\n\n');
	return [
		[urls.llms, () => llmsText(edition.record, addresses)],
		[urls.llmsFull, everything],
		...packSubjects(edition.record).flatMap((category) =>
			Object.keys(PACK_SIZES).map((size): File => [
				urls.pack(category?.slug, size),
				() => packOf(category?.slug, size).text,
			]),
		),
	];
}

/** Data for the site's scripts. */
function scriptFiles(edition: Edition): File[] {
	const { glossary, urls, scriptWords } = edition;
	const json = (value: unknown) => JSON.stringify(value);
	const channels = feedbackChannels(glossary.site);
	const graph = relationGraph(glossary);
	const sentencesOf = once(() => createRelationSentences(glossary));
	const sentences = (slugs: readonly string[]): SentenceBatch =>
		Object.fromEntries(slugs.map((slug) => [slug, sentencesOf()(slug)]));
	return [
		...(scriptWords ? [[urls.words, () => json(scriptWords)] as File] : []),
		[urls.lexicon, () => json(lexicon(glossary))],
		...(glossary.isConnected ? [[urls.mapData, () => json(edition.map.data)] as File] : []),
		[urls.learnGraph, () => json(learningGraph(glossary))],
		...(glossary.translation
			? []
			: [[urls.reviewCards, () => json(reviewCards(glossary))] as File]),
		...(!glossary.translation && hasQuestions(glossary)
			? [[urls.placementQuestions, () => json(placementQuestions(glossary))] as File]
			: []),
		[urls.sectionAnswers, () => json(sectionAnswers(glossary))],
		[urls.relationGraph, () => json(graph)],
		...(channels.length > 0 ? [[urls.feedback, () => json(channels)] as File] : []),
		[urls.previews, () => json(previewIndex(glossary))],
		[urls.searchNames, () => json(nameIndex(glossary))],
		[urls.searchTexts, () => json(textIndex(glossary))],
		[urls.searchParaphrases, () => json(paraphraseTexts(glossary))],
		[urls.foreignNames, () => json(foreignNameTable(glossary))],
		...batchesOf(graph).map((slugs, batch): File => [
			urls.relationSentences(batch),
			() => json(sentences(slugs)),
		]),
	];
}

/** What the symbols of formulas mean; a page without formulas asks for none. */
function symbolFiles(edition: Edition): File[] {
	const { glossary, urls } = edition;
	const entries = [
		...[...glossary.terms.values()].map((entry) => [urls.termSymbols(entry.slug), entry] as const),
		...[...glossary.guides.values()].map(
			(entry) => [urls.guideSymbols(entry.slug), entry] as const,
		),
	];
	const hasFormulas = ({ html }: { html: LinkedText }) =>
		html.some((part) => typeof part === 'string' && part.includes('<math'));
	return entries
		.filter(([, entry]) => hasFormulas(entry))
		.map(([address, { html }]) => [
			address,
			() => JSON.stringify(symbolMeanings(printHtml(edition, html), glossary.site.language)),
		]);
}

/** Redirects from names, identifiers and earlier addresses to terms. */
function redirectFiles({ glossary, urls, absolute }: Edition): File[] {
	const { language, url } = glossary.site;
	const names = glossary.translation
		? []
		: [...redirects(glossary)].map(([from, { name, kind, to }]): Move => ({
				from: urls.go(from),
				name,
				to: urls[kind](to),
			}));
	const moved = moves(glossary, urls).filter(({ from }) => from.startsWith(urls.home));
	const addressOf = (path: string) => (url === undefined ? undefined : absolute(path));
	return [...names, ...moved].map(({ from, name, to }): File => {
		const page = () => redirectPage({ name, path: to, address: addressOf(to) }, language);
		return [`${from}index.html`, page];
	});
}

/** Files for feed readers. */
function feedFiles(edition: Edition): File[] {
	const { history, urls, absolute } = edition;
	const items = () =>
		[
			...releaseItems(
				edition.releases.filter(({ published }) => published),
				(date) => absolute(urls.changesOf(date)),
			),
			...feedItems(edition.record, history),
		].sort((a, b) => b.changed.getTime() - a.changed.getTime());
	const channel = (feed: string) => ({ url: absolute(feed), glossary: edition.record });
	return [
		[urls.atom, () => atomFeed(channel(urls.atom), items())],
		[urls.jsonFeed, () => JSON.stringify(jsonFeed(channel(urls.jsonFeed), items()))],
	];
}

/** Files for browsers and search engines that all languages share. */
function discoveryFiles(edition: Edition): File[] {
	const { glossary, urls, absolute } = edition;
	const mapCard = () => cardSvg(edition.map.drawing, (group) => groupHueDegrees(glossary, group));
	const siteCard = () => edition.drawPng(mapCard());
	return [
		[urls.card, siteCard],
		...glossary.categories.map((category): File => {
			const card = () => categoryCard(categoryCardOf(glossary, category), edition.pen());
			return [urls.categoryCard(category.slug), () => edition.drawPng(card() ?? mapCard())];
		}),
		...[...edition.cards].map((slug): File => [
			urls.termCard(slug),
			async () => edition.readCard(slug),
		]),
		...themeFiles(edition),
		[urls.robots, () => robotsText(glossary.site.url && absolute(urls.sitemap))],
	];
}

/** Files that consist of full addresses, for browsers and search engines. */
function addressFiles(edition: Edition): File[] {
	const { glossary, urls, absolute } = edition;
	const icon = absolute(iconOf(glossary.site, urls));
	return [
		[urls.openSearch, () => openSearchDescription(glossary.site, absolute(urls.search), icon)],
		...(glossary.translation
			? []
			: sitemaps(addressesOf(edition).map(absolute), absolute(urls.home)).map(
					({ name, text }): File => [urls.asset(name), () => text],
				)),
	];
}

/** The pages for search engines in all languages; entries that are not translated are those of the original. */
function addressesOf(edition: Edition): string[] {
	const own = listedPaths(edition);
	const { home } = edition.urls;
	return [
		...own,
		...edition.languages.slice(1).flatMap(({ urls, pageAt, hasTerm }) =>
			own.flatMap((path) => {
				const [, slug] = /^terms\/([^/]+)\/$/.exec(decodeURI(path.slice(home.length))) ?? [];
				if (slug !== undefined && !hasTerm(slug)) return [];
				return pageAt(path.slice(urls.root.length)) ?? [];
			}),
		),
	];
}

/** Colors and fonts of site.yaml. */
function themeFiles({ glossary, urls }: Edition): File[] {
	const sheet = themeSheet(glossary.site, urls);
	return sheet === undefined ? [] : [[urls.theme, () => sheet]];
}

/** Headers for the host, and the security contact. */
function hostFiles({ glossary, urls, absolute }: Edition): File[] {
	const policies = policiesOf(glossary.site);
	const { security, language } = glossary.site;
	const files: File[] = [[urls.asset('_headers'), () => headersFile(headerRules(urls, policies))]];
	if (security) {
		const address = absolute('/.well-known/security.txt');
		const text = () => securityText(security, language, address);
		files.push([urls.asset('.well-known/security.txt'), text]);
	}
	return files;
}
