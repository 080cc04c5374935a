/** What a reader keeps in the browser and in files. */
export interface LearnerRecord {
	/** ISO date of the day it was marked, by slug. */
	readonly known: ReadonlyMap<string, string>;
	readonly goal: Goal | undefined;
	/** By the id of the card. */
	readonly reviews: ReadonlyMap<string, ReviewState>;
}

/** A term to be understood by a day (ISO date). */
export interface Goal {
	readonly slug: string;
	readonly by: string;
}

/** What a scheduler keeps of a card; other fields are its own. */
export interface ReviewState {
	/** ISO time of the last review. */
	readonly last: string;
	readonly [field: string]: unknown;
}

/** Says that a text is one of these records, and in which form. */
const FORMAT = 'gloss-learning';
const VERSION = 1;
/** Longer names are no slugs. */
const MAX_SLUG_LENGTH = 200;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const EMPTY_RECORD: LearnerRecord = {
	known: new Map(),
	goal: undefined,
	reviews: new Map(),
};

/** The record as JSON, for storage and for files. */
export function printRecord({ known, goal, reviews }: LearnerRecord): string {
	return JSON.stringify({
		format: FORMAT,
		version: VERSION,
		known: Object.fromEntries(known),
		goal,
		reviews: Object.fromEntries(reviews),
	});
}

/**
 * Reads a record and leaves out what is not valid in it.
 *
 * @returns Undefined if the text is something else, or a record of a later version.
 */
export function parseRecord(text: string): LearnerRecord | undefined {
	const value = parseObject(text);
	if (value?.['format'] !== FORMAT || value['version'] !== VERSION) return undefined;
	const { slug, by } = objectOf(value['goal']);
	return {
		known: new Map(
			entriesOf(value['known']).filter(
				(entry): entry is [string, string] => isSlug(entry[0]) && isDay(entry[1]),
			),
		),
		goal: isSlug(slug) && isDay(by) ? { slug, by } : undefined,
		reviews: new Map(
			entriesOf(value['reviews']).flatMap(([id, state]): [string, ReviewState][] => {
				const { last } = objectOf(state);
				const isValid = typeof last === 'string' && !Number.isNaN(Date.parse(last));
				return isValid ? [[id, { ...objectOf(state), last }]] : [];
			}),
		),
	};
}

/** What either of two records knows: of a term the earlier day, of a card the later review. */
export function mergeRecords(own: LearnerRecord, other: LearnerRecord): LearnerRecord {
	const known = new Map(own.known);
	for (const [slug, day] of other.known) {
		const earlier = known.get(slug);
		if (earlier === undefined || day < earlier) known.set(slug, day);
	}
	const reviews = new Map(own.reviews);
	for (const [id, state] of other.reviews) {
		const { last } = reviews.get(id) ?? {};
		if (last === undefined || Date.parse(state.last) > Date.parse(last)) reviews.set(id, state);
	}
	return { known, goal: own.goal ?? other.goal, reviews };
}

/** Marks terms as known since a day; what is already known keeps its day. */
export function mark(record: LearnerRecord, slugs: readonly string[], day: string): LearnerRecord {
	const since = slugs.map((slug) => [slug, record.known.get(slug) ?? day] as const);
	return { ...record, known: new Map([...record.known, ...since]) };
}

export function unmark(record: LearnerRecord, slugs: readonly string[]): LearnerRecord {
	const kept = [...record.known].filter(([slug]) => !slugs.includes(slug));
	return { ...record, known: new Map(kept) };
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
	try {
		return objectOf(JSON.parse(text));
	} catch {
		return undefined;
	}
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function entriesOf(value: unknown): [string, unknown][] {
	return Array.isArray(value) ? [] : Object.entries(objectOf(value));
}

function isSlug(value: unknown): value is string {
	return typeof value === 'string' && value !== '' && value.length <= MAX_SLUG_LENGTH;
}

function isDay(value: unknown): value is string {
	return typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(value));
}

/** Keeps the state of a card, or takes it away. */
export function putReview(
	record: LearnerRecord,
	id: string,
	state: ReviewState | undefined,
): LearnerRecord {
	const reviews = new Map(record.reviews);
	if (state) reviews.set(id, state);
	else reviews.delete(id);
	return { ...record, reviews };
}
