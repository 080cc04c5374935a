import type { History } from '../../model/history.ts';
import type { GlossaryRecord } from '../records/records.ts';

const MOST = 50;

/** An entry or guide that is new or has changed. */
export interface FeedItem {
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

/** What came or changed last, the latest first. */
export function feedItems({ terms, guides }: GlossaryRecord, history: History): FeedItem[] {
	const candidates = [
		...terms.map((entry) => ({
			...entry,
			file: `terms/${entry.slug}.mdx`,
			about: { category: entry.category.name },
		})),
		...guides.map((guide) => ({ ...guide, file: `guides/${guide.slug}.mdx`, about: {} })),
	];
	return candidates
		.flatMap(({ file, url, title, summary, about }): FeedItem[] => {
			const dates = history.get(file);
			if (!dates) return [];
			const [added, changed] = [dates.added, dates.changed].map((time) => new Date(time * 1000));
			const news = dates.added === dates.changed ? 'New' : 'Changed';
			return [
				{ url, title: `${news}: ${title}`, summary, ...about, added: added!, changed: changed! },
			];
		})
		.sort((a, b) => b.changed.getTime() - a.changed.getTime() || (a.url < b.url ? -1 : 1))
		.slice(0, MOST);
}
