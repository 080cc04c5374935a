/** A dotted path, a call, a keyword with its value, an option of a command, snake or camel case. */
const IDENTIFIER =
	/(?<![\w.])(?:--[a-z][\w-]+|\.?[A-Za-z]\w*(?:\.[A-Za-z]\w*)+|[A-Za-z]\w*(?=\()|[A-Za-z]\w*(?==[\w."'-])|[A-Za-z]+\d*_\w+|[A-Z]?[a-z]+[A-Z]\w*|[A-Z]{2,}[a-z]{2,}\w*)(?:\([^()]*\)|=[\w."'-]+)?/g;
const MAX_IDENTIFIERS = 5;

/**
 * Identifiers of code in a question, each as written, then without its arguments, value and path.
 *
 * @example identifiersIn('why loss.backward() here') // => [['loss.backward()', 'loss.backward', 'backward']]
 */
export function identifiersIn(text: string): string[][] {
	const found = text.match(IDENTIFIER) ?? [];
	return found.slice(0, MAX_IDENTIFIERS).map((whole) => {
		const bare = whole.replace(/[(=].*$/, '');
		const last = bare.split('.').at(-1)!;
		return [...new Set([whole, bare, bare.replace(/^--/, '').replaceAll('-', '_'), last])];
	});
}
