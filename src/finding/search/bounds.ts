import type { Say } from '../../text/interface/say.ts';
import { ENGLISH_SAY } from '../../text/interface/say.ts';

/** Maximum characters of a search query; names and descriptions are shorter. */
export const QUERY_LIMIT = 300;
/** Maximum characters of a question, which may include its background. */
export const QUESTION_LIMIT = 1000;

/** Truncates a text without splitting a surrogate pair. */
export function truncate(text: string, limit: number): string {
	if (text.length <= limit) return text;
	const isSplit = text.codePointAt(limit - 1)! > 0xffff;
	return text.slice(0, isSplit ? limit - 1 : limit);
}

export function truncateQuery(query: string): string {
	return truncate(query, QUERY_LIMIT);
}

/** A note that a text was truncated; empty if it was not. */
export function truncationNote(
	text: string,
	limit: number,
	action: 'searched' | 'read',
	say: Say = ENGLISH_SAY,
): string {
	return text.length > limit ? limitNote(limit, action, say) : '';
}

/** A note for a full input field, where further characters may have been lost. */
export function fullInputNote(query: string, say: Say = ENGLISH_SAY): string {
	return query.length >= QUERY_LIMIT ? limitNote(QUERY_LIMIT, 'searched', say) : '';
}

function limitNote(count: number, action: 'searched' | 'read', say: Say): string {
	return action === 'read'
		? say('Only the first {count} characters were read.', { count })
		: say('Only the first {count} characters were searched.', { count });
}
