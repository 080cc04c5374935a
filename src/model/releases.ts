import type { History } from './history.ts';
import { dayOf } from './history.ts';

/** An edition of the data: everything up to a moment, known by its date. */
export interface Release {
	/** ISO date. */
	readonly date: string;
	/** In Unix seconds. */
	readonly at: number;
}

/** A release and the files that are new or have changed since the one before it. */
export interface ReleaseNotes extends Release {
	/** Whether it has been published; otherwise it grows with every change. */
	readonly published: boolean;
	readonly added: readonly string[];
	readonly changed: readonly string[];
}

/**
 * What each release brought, the latest first. What came after the last one is a release of its own, by
 * the date of the last change; without a history there is none.
 *
 * @param releases In any order.
 */
export function releaseNotes(history: History, releases: readonly Release[]): ReleaseNotes[] {
	const last = Math.max(0, ...[...history.values()].map(({ changed }) => changed));
	if (last === 0) return [];
	const sorted = releases.toSorted((a, b) => a.at - b.at);
	const isOpen = sorted.every(({ at }) => at < last);
	const all = isOpen ? [...sorted, { date: dayOf(last), at: last }] : sorted;
	return all
		.map(({ date, at }, index): ReleaseNotes => {
			const since = all[index - 1]?.at ?? -1;
			const isNow = (time: number) => time > since && time <= at;
			const added: string[] = [];
			const changed: string[] = [];
			for (const [file, dates] of history) {
				const times = [dates.changed, ...(dates.changes ?? []).map((change) => change.at)];
				if (isNow(dates.added)) added.push(file);
				else if (dates.added <= since && times.some(isNow)) changed.push(file);
			}
			const published = !(isOpen && index === all.length - 1);
			return { date, at, published, added: added.sort(), changed: changed.sort() };
		})
		.reverse();
}
