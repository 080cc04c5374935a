import type { Language } from '../../text/language.ts';
import { foldName } from '../../text/names.ts';
import { nameSlug } from '../../text/slug.ts';

export interface VocabularyItem {
	slug: string;
	name: string;
	description: string;
}

/** Categories or tags: those that a folder has, and those that an import adds. */
export class Vocabulary {
	readonly #slugs = new Map<string, string>();
	readonly #taken: Set<string>;
	readonly added: VocabularyItem[] = [];
	readonly #language: Language;

	constructor(existing: readonly { slug: string; name: string }[], language: Language) {
		this.#language = language;
		for (const { slug, name } of existing) {
			this.#slugs.set(foldName(slug, language), slug);
			this.#slugs.set(foldName(name, language), slug);
		}
		this.#taken = new Set(existing.map(({ slug }) => slug));
	}

	/** The slug of a name, which is added if it is new. */
	slugOf(name: string): string {
		const fold = foldName(name, this.#language);
		const known = this.#slugs.get(fold);
		if (known) return known;
		const base = nameSlug(name, this.#language);
		let slug = base;
		for (let number = 2; this.#taken.has(slug); number++) slug = `${base}-${number}`;
		this.#slugs.set(fold, slug);
		this.#taken.add(slug);
		this.added.push({ slug, name, description: name });
		return slug;
	}
}
