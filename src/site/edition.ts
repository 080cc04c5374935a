import type { Glossary } from '../model/glossary.ts';
import type { History } from '../model/history.ts';
import type { Issue } from '../model/issues.ts';
import type { Urls } from '../model/urls.ts';
import { createUrls } from '../model/urls.ts';
import type { MapData, MapDrawing } from '../drawing/map/draw-map.ts';
import { drawMap } from '../drawing/map/draw-map.ts';
import type { MapGraph } from '../drawing/map/map-graph.ts';
import { graphOf, mentionsOf } from '../drawing/map/map-graph.ts';
import type { MapLayout } from '../drawing/map/map-layout.ts';
import { glossaryRecord } from '../outputs/records/glossary-record.ts';
import type { EntryRecord, GlossaryRecord } from '../outputs/records/records.ts';
import type { SkosGraph } from '../outputs/rdf/skos.ts';
import { skosGraph } from '../outputs/rdf/skos.ts';
import type { DataFileName } from './data-files.ts';
import { writeDataFile } from './data-files.ts';
import { once } from '../model/once.ts';
import type { CategoryPack } from './packs.ts';
import { makePacks } from './packs.ts';

/**
 * A glossary as it is published: under its addresses, with what its pages and files are made from.
 * Pages find it in `Astro.locals`.
 */
export interface Edition {
	readonly glossary: Glossary;
	readonly urls: Urls;
	/** The full address of a path of this site. */
	absolute(path: string): string;
	/** The full address of an entry. */
	termAddress(slug: string): string;
	/** When entries came and changed. */
	readonly history: History;
	/** What the author has to fix; the dev server shows it, and a build has none. */
	readonly issues: readonly Issue[];
	/** The map as a drawing and as data for the script that moves in it. */
	readonly map: { drawing: MapDrawing; data: MapData };
	/** The glossary as plain data. */
	readonly record: GlossaryRecord;
	/** Its entries by slug. */
	readonly entries: ReadonlyMap<string, EntryRecord>;
	/** The glossary as a concept scheme whose address is the list of all entries. */
	readonly skos: SkosGraph;
	/** Packs of every category in every size. */
	readonly packs: readonly CategoryPack[];
	/** A file that holds the whole glossary. */
	dataFile(name: DataFileName): string;
	/** A picture as PNG. */
	drawPng: EditionTools['drawPng'];
}

/** What an edition is made from. */
export interface EditionSource {
	glossary: Glossary;
	/** Path the site lives under: `/` or `/sub/`. */
	base: string;
	history: History;
	issues?: readonly Issue[];
	tools: EditionTools;
}

/** What takes time; the caller may keep what it made before. */
export interface EditionTools {
	layOut(graph: MapGraph): MapLayout;
	/** Length of a text in tokens. */
	countTokens(text: string): number;
	/** An SVG picture as PNG. */
	drawPng(svg: string): Promise<Uint8Array>;
}

/** Makes an edition; what costs time is made when it is first asked for. */
export function createEdition({
	glossary,
	base,
	history,
	issues = [],
	tools,
}: EditionSource): Edition {
	const urls = createUrls(base);
	const absolute = (path: string) => new URL(path, glossary.site.url).href;
	const termAddress = (slug: string) => absolute(urls.term(slug));
	const map = once(() => {
		const graph = graphOf(glossary);
		const names = glossary.categories.map(({ name }) => name);
		return drawMap(graph, mentionsOf(glossary), tools.layOut(graph), names);
	});
	const record = once(() =>
		glossaryRecord({ glossary, urls, absolute, countTokens: tools.countTokens }),
	);
	const entries = once(() => new Map(record().terms.map((entry) => [entry.slug, entry])));
	const skos = once(() =>
		skosGraph(record(), {
			scheme: absolute(urls.terms),
			category: (slug) => absolute(urls.category(slug)),
		}),
	);
	const packs = once(() => makePacks(record(), termAddress, tools.countTokens));
	const dataFiles = new Map<DataFileName, string>();
	const edition: Edition = {
		glossary,
		urls,
		absolute,
		termAddress,
		history,
		issues,
		get map() {
			return map();
		},
		get record() {
			return record();
		},
		get entries() {
			return entries();
		},
		get skos() {
			return skos();
		},
		get packs() {
			return packs();
		},
		drawPng: tools.drawPng,
		dataFile: (name) => {
			const text = dataFiles.get(name) ?? writeDataFile(edition, name);
			dataFiles.set(name, text);
			return text;
		},
	};
	return edition;
}
