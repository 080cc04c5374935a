import { foldSpelling } from '../../text/fold-token.ts';
import type { Language } from '../../text/language.ts';
import { foldName } from '../../text/names.ts';
import { tokensOf } from '../../text/words.ts';
import type { NamedEntry } from './name-index.ts';

/** A name, folded in advance so that keystrokes stay fast. */
export interface PreparedName {
	entry: NamedEntry;
	name: string;
	role: 'title' | 'alias' | 'cover' | 'spelling' | 'symbol';
	folded: string;
	/** Folded with the accents and symbols that tell names apart. */
	exact: string;
	/** Its words, folded. */
	words: readonly string[];
	/** The name without its first word, first two words and so on, folded. */
	tails: readonly string[];
	/** The title of its entry, folded. */
	titleFolded: string;
	/** Initials of its words; empty if there are fewer than three. */
	initials: string;
}

export function prepareNames(entries: readonly NamedEntry[], language: Language): PreparedName[] {
	const fold = (text: string) => foldSpelling(text, language);
	return entries.flatMap((entry) => {
		const { title, aliases, covers, spellings, symbols, work } = entry;
		const titleFolded = fold(title);
		const prepare = (role: PreparedName['role']) => (name: string) => {
			const words = tokensOf(name);
			const foldedWords = words.map(fold);
			return {
				entry,
				name,
				role,
				folded: foldedWords.join(''),
				exact: foldName(name, language),
				titleFolded,
				words: foldedWords,
				tails: words.slice(1).map((_, i) => foldedWords.slice(i + 1).join('')),
				initials: words.length < 3 ? '' : words.map((word) => word[0]!.toLowerCase()).join(''),
			};
		};
		return [
			prepare('title')(title),
			...aliases.map(prepare('alias')),
			...covers.map(prepare('cover')),
			...[...spellings, ...(work ? [work] : [])].map(prepare('spelling')),
			...symbols.map(prepare('symbol')),
		];
	});
}
