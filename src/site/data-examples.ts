import { languageOf } from '../text/languages/language-of.ts';
import { nameSlug } from '../text/slug.ts';
import { ankiTerms } from '../outputs/anki/anki-terms.ts';
import { plainCitation } from '../outputs/entries/citation.ts';
import { glossaryCsv } from '../outputs/records/csv.ts';
import { termMarkdown } from '../outputs/entries/term-markdown.ts';
import type { FeedItem } from '../outputs/feeds/feed-items.ts';
import { jsonFeed } from '../outputs/feeds/json-feed.ts';
import { termFile } from '../outputs/records/record-files.ts';
import type { TermRecord, GlossaryRecord } from '../outputs/records/records.ts';
import { redirects } from '../outputs/hosting/redirects.ts';
import { skosTurtle } from '../outputs/rdf/skos-turtle.ts';
import type { Edition } from './edition.ts';

/** The first suitable starting point: a term with aliases and prerequisites. */
export function exampleTerm({ terms }: GlossaryRecord, start: readonly string[]): TermRecord {
	const startTerms = start.flatMap((slug) => terms.find((term) => term.slug === slug) ?? []);
	const isSuitable = ({ aliases, relations }: TermRecord) =>
		aliases.length > 0 && relations.needs.length > 0;
	return [...startTerms, ...terms].find(isSuitable) ?? terms[0]!;
}

/** A term in each format, shortened. */
export function dataExamples({ record, skos, termAddress, say }: Edition, term: TermRecord) {
	const { slug, title, aliases, level, summary, relations } = term;
	const single = { ...record, terms: [term] };
	return {
		json: fieldLines({
			slug,
			title,
			aliases,
			...(level && { level }),
			summary,
			relations: { needs: relations.needs },
		}),
		markdown: paragraphs(termMarkdown(term, termAddress, say), 3),
		turtle: skosTurtle({ ...skos, resources: skos.resources.filter(({ id }) => id === term.url) }),
		csv: glossaryCsv(single),
		anki: ankiTerms(single),
		citation: plainCitation(termFile(record, term), 'YYYY-MM-DD'),
	};
}

export function paragraphs(markdown: string, count: number): string {
	return markdown.split('\n\n').slice(0, count).join('\n\n');
}

/** An item of the JSON feed. */
export function feedExample({ record, urls, absolute }: Edition, item: FeedItem): string {
	const feed = jsonFeed({ url: absolute(urls.jsonFeed), glossary: record }, [item]);
	return fieldLines((feed as { items: [object] }).items[0]);
}

/** Redirects of the first few names of a term. */
export function goExample(
	{ glossary, urls }: Edition,
	{ title, aliases, slug }: TermRecord,
): string {
	const targets = redirects(glossary);
	return [title, ...aliases]
		.map((name) => nameSlug(name, languageOf(glossary.site.language)))
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
