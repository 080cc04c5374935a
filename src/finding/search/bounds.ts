/** Characters of a search query that are used; names and descriptions are shorter. */
export const QUERY_LIMIT = 300;
/** The same of a question, which may first tell why it is asked. */
export const QUESTION_LIMIT = 1000;

/** The beginning of a text, without half a character at its end. */
export function cut(text: string, limit: number): string {
	if (text.length <= limit) return text;
	const isSplit = text.codePointAt(limit - 1)! > 0xffff;
	return text.slice(0, isSplit ? limit - 1 : limit);
}

/** What is used of a search query. */
export function boundQuery(query: string): string {
	return cut(query, QUERY_LIMIT);
}

/** Says that only the beginning of something was used; nothing if it was used whole. */
export function cutNote(text: string, limit: number, done: 'searched' | 'read'): string {
	return text.length > limit ? limitNote(limit, done) : '';
}

/** The same of a box that takes no more, so that what was typed beyond is not known. */
export function fullNote(query: string): string {
	return query.length >= QUERY_LIMIT ? limitNote(QUERY_LIMIT, 'searched') : '';
}

function limitNote(limit: number, done: string): string {
	return `Only the first ${limit.toLocaleString('en')} characters were ${done}.`;
}
