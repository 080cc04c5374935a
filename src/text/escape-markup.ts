const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

/** Plain text as text or attribute of HTML or XML. */
export function escapeMarkup(text: string): string {
	return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}
