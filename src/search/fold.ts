/** Characters of a word that count: marks out of order take `normalize` a time that squares. */
const LONGEST_WORD = 200;

/**
 * A word without what spelling habits add to it: case, accents, the plural s, British endings
 * (-ise, -our, -elled, -tre). Made so that the beginning of a word folds to the beginning of the
 * folded word, or the word could not be found while it is typed.
 *
 * @example foldWord('Normalizations') // => 'normalisation'
 * @example foldWord('behaviour')      // => 'behavior'
 */
export function foldWord(word: string): string {
	return word
		.slice(0, LONGEST_WORD)
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}+#]/gu, '')
		.replace(/(?<=[iy])z(?=[eai]|$)/g, 's')
		.replace(/ou(?=r|$)/g, 'o')
		.replace(/(?<=[aeiou])ll/g, 'l')
		.replace(/tre$/, 'ter')
		.replace(/ies$/, 'y')
		.replace(/(?<=ss|x|ch|sh)es$/, '')
		.replace(/(?<=..[^siua])s$/, '');
}

/** A name as its folded words, run together: spaces and hyphens make no difference. */
export function foldSpelling(name: string): string {
	return wordsOf(name).map(foldWord).join('');
}

/** The words of a name or a query. */
export function wordsOf(text: string): string[] {
	return text.split(/[^\p{L}\p{M}\p{N}+#'’]+/u).filter((word) => word !== '');
}
