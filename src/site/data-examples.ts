import { slugify } from '../text/slug.ts';
import { ankiTerms } from '../outputs/anki/anki-terms.ts';
import { plainCitation } from '../outputs/entries/citation.ts';
import { glossaryCsv } from '../outputs/records/csv.ts';
import { entryMarkdown } from '../outputs/entries/entry-markdown.ts';
import type { FeedItem } from '../outputs/feeds/feed-items.ts';
import { jsonFeed } from '../outputs/feeds/json-feed.ts';
import { termRecord } from '../outputs/records/part-records.ts';
import type { EntryRecord, GlossaryRecord } from '../outputs/records/records.ts';
import { redirects } from '../outputs/hosting/redirects.ts';
import { skosTurtle } from '../outputs/rdf/skos-turtle.ts';
import type { Edition } from './edition.ts';

/** The first entry to start with that shows what the formats are made for. */
export function exampleEntry({ terms }: GlossaryRecord, start: readonly string[]): EntryRecord {
	const offered = start.flatMap((slug) => terms.find((entry) => entry.slug === slug) ?? []);
	const isTelling = ({ aliases, relations }: EntryRecord) =>
		aliases.length > 0 && relations.needs.length > 0;
	return [...offered, ...terms].find(isTelling) ?? terms[0]!;
}

/** What an entry looks like in each format, or the part of it that shows how the format works. */
export function dataExamples({ record, skos, termAddress }: Edition, entry: EntryRecord) {
	const { slug, title, aliases, level, summary, relations } = entry;
	const alone = { ...record, terms: [entry] };
	return {
		json: fieldLines({
			slug,
			title,
			aliases,
			level,
			summary,
			relations: { needs: relations.needs },
		}),
		markdown: paragraphs(entryMarkdown(entry, termAddress), 3),
		turtle: skosTurtle({ ...skos, resources: skos.resources.filter(({ id }) => id === entry.url) }),
		csv: glossaryCsv(alone),
		anki: ankiTerms(alone),
		citation: plainCitation(termRecord(record, entry), 'YYYY-MM-DD'),
	};
}

/** The first paragraphs of a Markdown text. */
export function paragraphs(markdown: string, count: number): string {
	return markdown.split('\n\n').slice(0, count).join('\n\n');
}

/** An item of the JSON feed. */
export function feedExample({ record, urls, absolute }: Edition, item: FeedItem): string {
	const feed = jsonFeed({ url: absolute(urls.jsonFeed), glossary: record }, [item]);
	return fieldLines((feed as { items: [object] }).items[0]);
}

/** Where the first names of an entry lead. */
export function goExample(
	{ glossary, urls }: Edition,
	{ title, aliases, slug }: EntryRecord,
): string {
	const targets = redirects(glossary);
	return [title, ...aliases]
		.map((name) => slugify(name))
		.filter((name) => targets.get(name)?.to === slug)
		.slice(0, 3)
		.map((name) => `${urls.go(name)}  ->  ${urls.term(slug)}`)
		.join('\n');
}

function fieldLines(value: object): string {
	const lines = Object.entries(value).map(
		([name, field]) => `  ${JSON.stringify(name)}: ${JSON.stringify(field)}`,
	);
	return `{\n${lines.join(',\n')}\n}`;
}
