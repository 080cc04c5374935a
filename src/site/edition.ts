import type { Glossary } from '../model/glossary.ts';
import type { History } from '../model/history.ts';
import type { Issue } from '../model/issues.ts';
import type { Release, ReleaseNotes } from '../model/releases.ts';
import { releaseNotes } from '../model/releases.ts';
import { PLACEHOLDER_URL } from '../model/site-schema.ts';
import type { Urls } from '../model/urls.ts';
import { createUrls } from '../model/urls.ts';
import type { MapData, MapDrawing } from '../drawing/map/draw-map.ts';
import { drawMap } from '../drawing/map/draw-map.ts';
import type { MapGraph } from '../drawing/map/map-graph.ts';
import { graphOf, mentionsOf } from '../drawing/map/map-graph.ts';
import type { MapLayout } from '../drawing/map/map-layout.ts';
import { glossaryRecord } from '../outputs/records/glossary-record.ts';
import type { TextPen } from '../outputs/cards/card-text.ts';
import type { TermRecord, GlossaryRecord } from '../outputs/records/records.ts';
import type { SkosGraph } from '../outputs/rdf/skos.ts';
import { skosGraph } from '../outputs/rdf/skos.ts';
import type { DataFileName } from './data-files.ts';
import { writeDataFile } from './data-files.ts';
import { scriptWordsOf, wordsOf } from '../text/interface/catalogs.ts';
import type { Say, Words } from '../text/interface/say.ts';
import { createSay } from '../text/interface/say.ts';
import { memoize, once } from '../model/memoize.ts';
import type { SizedPack } from './packs.ts';
import type { SiteLanguage } from './languages.ts';
import { siteLanguages } from './languages.ts';
import { makePacks } from './packs.ts';

/**
 * A glossary with everything that its pages and files are rendered from. Pages get it as
 * `Astro.locals`.
 */
export interface Edition {
	readonly glossary: Glossary;
	readonly urls: Urls;
	/** The languages of the site, its own first; none if it has but one. */
	readonly languages: readonly SiteLanguage[];
	/** Says the words of the interface in a language. */
	sayIn(tag: string): Say;
	/** Says the words of the interface in the language of the edition. */
	readonly say: Say;
	/** The words that scripts say, if they are not those in the scripts. */
	readonly scriptWords: Words | undefined;
	/** Converts a path to a full URL, under a placeholder if the site has no address. */
	absolute(path: string): string;
	/** The full URL of a term. */
	termAddress(slug: string): string;
	/** When terms were added and changed. */
	readonly history: History;
	/** The editions of the data, the latest first, and what each brought. */
	readonly releases: readonly ReleaseNotes[];
	/** Problems in the content, shown by the dev server; empty in a build. */
	readonly issues: readonly Issue[];
	/** The map as a drawing and as data for its script. */
	readonly map: { drawing: MapDrawing; data: MapData };
	/** The glossary as plain data. */
	readonly record: GlossaryRecord;
	/** The terms of the record by slug. */
	readonly termRecords: ReadonlyMap<string, TermRecord>;
	/** The glossary as a concept scheme. */
	readonly skos: SkosGraph;
	/** One per category and size, and the whole glossary if some terms have no category. */
	readonly packs: readonly SizedPack[];
	/** The content of a file in /api/, cached. */
	dataFile(name: DataFileName): string;
	/** Converts an SVG image to PNG. */
	drawPng: EditionTools['drawPng'];
	/** The terms that have a picture of their own for shared links. */
	readonly cards: ReadonlySet<string>;
	/** The picture of one of them, as PNG. */
	readCard(slug: string): Uint8Array;
	/** Draws texts in pictures. */
	pen: EditionTools['pen'];
}

export interface EditionSource {
	glossary: Glossary;
	/** Base path: `/` or `/sub/`. */
	base: string;
	/** The glossary in all languages, its own first. */
	glossaries?: readonly Glossary[];
	history: History;
	/** Editions of the data that have been published. */
	releases?: readonly Release[];
	issues?: readonly Issue[];
	/** The pictures that `npx gloss cards` has drawn: where the tools find them, by slug. */
	cards?: ReadonlyMap<string, string>;
	tools: EditionTools;
}

/** Expensive functions, whose results the caller may cache. */
export interface EditionTools {
	layOut(graph: MapGraph): MapLayout;
	countTokens(text: string): number;
	/** Converts an SVG image to PNG. */
	drawPng(svg: string): Promise<Uint8Array>;
	readCard(key: string): Uint8Array;
	/** Loads the fonts of the site. */
	pen(): TextPen;
}

/** Expensive properties are computed on first access. */
export function createEdition({
	glossary,
	base,
	history,
	releases = [],
	issues = [],
	cards = new Map(),
	glossaries = [],
	tools,
}: EditionSource): Edition {
	const { language } = glossary.site;
	const urls = createUrls(base, glossary.translation && language);
	const say = createSay(wordsOf(language, glossary.texts));
	const absolute = (path: string) => new URL(path, glossary.site.url ?? PLACEHOLDER_URL).href;
	const termAddress = (slug: string) => absolute(urls.term(slug));
	const map = once(() => {
		const graph = graphOf(glossary);
		const names = Array.from({ length: graph.groups }, (_, i) => glossary.categories[i]?.name);
		return drawMap(graph, mentionsOf(glossary), tools.layOut(graph), names);
	});
	const notes = once(() => releaseNotes(history, releases));
	const record = once(() =>
		glossaryRecord({
			glossary,
			urls,
			absolute,
			countTokens: tools.countTokens,
			history,
			edition: notes()[0]?.date,
		}),
	);
	const termRecords = once(() => new Map(record().terms.map((term) => [term.slug, term])));
	const skos = once(() =>
		skosGraph(record(), {
			scheme: absolute(urls.terms),
			category: (slug) => absolute(urls.category(slug)),
		}),
	);
	const packs = once(() => makePacks(record(), termAddress, tools.countTokens));
	const dataFiles = new Map<DataFileName, string>();
	const edition: Edition = {
		say,
		scriptWords: scriptWordsOf(language, glossary.texts),
		languages: siteLanguages(glossaries, base),
		sayIn: memoize((tag) => createSay(wordsOf(tag))),
		glossary,
		urls,
		absolute,
		termAddress,
		history,
		get releases() {
			return notes();
		},
		issues,
		get map() {
			return map();
		},
		get record() {
			return record();
		},
		get termRecords() {
			return termRecords();
		},
		get skos() {
			return skos();
		},
		get packs() {
			return packs();
		},
		drawPng: tools.drawPng,
		cards: new Set(cards.keys()),
		readCard: (slug) => tools.readCard(cards.get(slug)!),
		pen: tools.pen,
		dataFile: (name) => {
			const text = dataFiles.get(name) ?? writeDataFile(edition, name);
			dataFiles.set(name, text);
			return text;
		},
	};
	return edition;
}
