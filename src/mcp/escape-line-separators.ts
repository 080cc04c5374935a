/**
 * Escapes U+2028 and U+2029 in JSON, where they may stand as they are, because some clients take them
 * for the end of a message.
 */
export function escapeLineSeparators(json: string): string {
	return json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
