import type { CountedNoun } from './say.ts';
import type { Noun, PageText, ScriptText } from './texts.ts';

/** The whole interface in a language other than English, by the English text. */
export interface Catalog {
	/** What scripts show; sites in the language publish it for them. */
	readonly scripts: Readonly<Record<ScriptText, string>>;
	readonly pages: Readonly<Record<PageText, string>>;
	readonly nouns: Readonly<Record<Noun, CountedNoun>>;
}
