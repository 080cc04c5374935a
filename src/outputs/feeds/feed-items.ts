import { countOf } from '../../text/count-of.ts';
import type { History } from '../../model/history.ts';
import type { ReleaseNotes } from '../../model/releases.ts';
import { languageOf } from '../../text/languages/language-of.ts';
import { formerSlug } from '../../text/slug.ts';
import type { GlossaryRecord } from '../records/records.ts';

const MAX_ITEMS = 50;
/** Parts of an entry that a title names. */
const MAX_PARTS = 3;
/** An entry is new for so long after it has been added. */
const NEW_SECONDS = 30 * 86_400;

/** An entry or guide that is new or has changed. */
export interface FeedItem {
	/** Stays the same if its address changes. */
	id: string;
	url: string;
	/** Its title and which of the two it is. */
	title: string;
	summary: string;
	/** Name of the category of an entry. */
	category?: string;
	added: Date;
	changed: Date;
}

/** What a feed says about itself. */
export interface FeedChannel {
	/** Address of the feed. */
	url: string;
	glossary: GlossaryRecord;
}

/**
 * The editions of the data as items, the latest first.
 *
 * @param addressOf The full address of what an edition brought, by its date.
 */
export function releaseItems(
	releases: readonly ReleaseNotes[],
	addressOf: (date: string) => string,
): FeedItem[] {
	return releases.map(({ date, at, added, changed }) => ({
		id: addressOf(date),
		url: addressOf(date),
		title: `Edition of ${date}`,
		summary: `${countOf(added.length, 'new text')}, ${countOf(changed.length, 'changed text')}.`,
		added: new Date(at * 1000),
		changed: new Date(at * 1000),
	}));
}

/** What came or changed last, the latest first. */
export function feedItems(
	{ language: tag, terms, guides }: GlossaryRecord,
	history: History,
): FeedItem[] {
	const language = languageOf(tag);
	const slugsOf = ({ slug, formerly }: GlossaryRecord['terms'][number]) => [
		slug,
		...formerly.map((name) => formerSlug(name, language)),
	];
	const candidates = [
		...terms.map((entry) => ({
			...entry,
			files: slugsOf(entry).map((slug) => `terms/${slug}.mdx`),
			about: entry.category ? { category: entry.category.name } : {},
		})),
		...guides.map((guide) => ({
			...guide,
			permalink: undefined,
			files: [`guides/${guide.slug}.mdx`],
			about: {},
		})),
	];
	return candidates
		.flatMap(({ files, permalink, url, title, summary, about }): FeedItem[] => {
			const dates = files.flatMap((file) => history.get(file) ?? []);
			if (dates.length === 0) return [];
			const addedAt = Math.min(...dates.map((file) => file.added));
			const changedAt = Math.max(...dates.map((file) => file.changed));
			const parts = dates.flatMap(({ changes }) => changes?.[0]?.parts ?? []).slice(0, MAX_PARTS);
			const where = parts.length > 0 ? ` (${parts.join(', ')})` : '';
			const news = changedAt - addedAt <= NEW_SECONDS ? 'New' : 'Changed';
			return [
				{
					id: permalink ?? url,
					url,
					title: news === 'New' ? `${news}: ${title}` : `${news}: ${title}${where}`,
					summary,
					...about,
					added: new Date(addedAt * 1000),
					changed: new Date(changedAt * 1000),
				},
			];
		})
		.sort((a, b) => b.changed.getTime() - a.changed.getTime() || (a.url < b.url ? -1 : 1))
		.slice(0, MAX_ITEMS);
}
