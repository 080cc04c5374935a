/** "Suggest it", where the site says to whom; else nothing. */
export function suggestionLink(suggest: string | undefined, query: string): (string | Node)[] {
	if (!suggest) return [];
	const link = document.createElement('a');
	link.href = suggest.replace('{term}', encodeURIComponent(query.trim()));
	link.textContent = `Suggest “${query.trim()}”`;
	return ['Is a term missing? ', link];
}
