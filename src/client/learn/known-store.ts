import type { LearnerRecord } from '../../learning/learner-record.ts';
import { EMPTY_RECORD, parseRecord, printRecord } from '../../learning/learner-record.ts';

/** Sites on one host share its storage; the languages of a site share what is known. */
const KEY = `learning:${import.meta.env.BASE_URL}`;
/** Where a text goes that is no record, before it is replaced. */
const UNREADABLE_KEY = `${KEY}:unreadable`;

const listeners = new Set<() => void>();
/** The record where the browser keeps none. */
let inMemory: LearnerRecord | undefined;
let parsed: { text: string; record: LearnerRecord } | undefined;

/** The record as it is now, also if another tab has changed it; the same object until it changes. */
export function readLearner(): LearnerRecord {
	if (inMemory) return inMemory;
	const text = readText();
	if (text === null) return EMPTY_RECORD;
	if (parsed?.text !== text) parsed = { text, record: parseRecord(text) ?? EMPTY_RECORD };
	return parsed.record;
}

/**
 * Changes the record and tells those who listen.
 *
 * @returns Whether the browser keeps the change; if not, it lasts as long as the page.
 */
export function changeLearner(change: (record: LearnerRecord) => LearnerRecord): boolean {
	const record = change(readLearner());
	inMemory = keep(record) ? undefined : record;
	for (const listener of listeners) listener();
	return inMemory === undefined;
}

/** Forgets everything. */
export function forgetLearner(): void {
	inMemory = undefined;
	try {
		localStorage.removeItem(KEY);
		localStorage.removeItem(UNREADABLE_KEY);
	} catch {
		// Then nothing was stored.
	}
	for (const listener of listeners) listener();
}

/** Calls back after every change, whichever tab it is made in. */
export function onLearnerChange(listener: () => void): void {
	listeners.add(listener);
}

/** Today in the reader's time zone, as an ISO date. */
export function today(): string {
	const now = new Date();
	const padded = (value: number) => String(value).padStart(2, '0');
	return `${now.getFullYear()}-${padded(now.getMonth() + 1)}-${padded(now.getDate())}`;
}

function keep(record: LearnerRecord): boolean {
	try {
		const before = localStorage.getItem(KEY);
		if (before !== null && !parseRecord(before)) localStorage.setItem(UNREADABLE_KEY, before);
		localStorage.setItem(KEY, printRecord(record));
		return true;
	} catch {
		// Storage may be full or denied.
		return false;
	}
}

function readText(): string | null {
	try {
		return localStorage.getItem(KEY);
	} catch {
		return null;
	}
}

addEventListener('storage', ({ key }) => {
	// The key is null if everything was deleted.
	if (key === KEY || key === null) for (const listener of listeners) listener();
});
// A page that was kept while the reader went elsewhere has missed the events.
addEventListener('pageshow', ({ persisted }) => {
	if (persisted) for (const listener of listeners) listener();
});
