import type { Language } from '../../text/language.ts';
import { foldName } from '../../text/names.ts';
import type { WorkStore } from '../work-store.ts';

/** Addresses whose fragment or last part names an entry. */
const GLOSSARY_PATH = /gloss|\bterms?\b|dictionar|lexi[ck]|definition|vocabular|wiki\//i;

/** Finds the entry that a link of a source means. */
export class References {
	readonly #find;
	readonly #merged;
	readonly #language: Language;

	constructor({ database }: WorkStore, language: Language) {
		this.#language = language;
		this.#find = database.prepare('SELECT id FROM refs WHERE ref = ? ORDER BY rank, id LIMIT 1');
		this.#merged = database.prepare('SELECT mergedInto, reason FROM drafts WHERE id = ?');
	}

	/** The entry that a name, an identifier, a path or an address means; undefined if there is none. */
	find(target: string): number | undefined {
		const text = decoded(target.trim());
		if (text === '') return undefined;
		for (const key of keysOf(text, this.#language)) {
			const row = this.#find.get(key);
			if (row) return this.#survivor(Number(row['id']));
		}
		return undefined;
	}

	/** The entry that an entry has been merged into; undefined for one that is left out. */
	#survivor(id: number): number | undefined {
		let at = id;
		for (let step = 0; step < 10; step++) {
			const row = this.#merged.get(at);
			if (!row) return at;
			if (row['mergedInto'] === null) return row['reason'] === null ? at : undefined;
			at = Number(row['mergedInto']);
		}
		return undefined;
	}
}

/** The keys under which an entry is found by a name or identifier of its own. */
export function ownKeys(name: string, language: Language): string[] {
	const last = name.replace(/[/#]+$/, '').replace(/^.*[/#]/, '');
	return [...new Set([`=${name}`, foldName(name, language), foldName(last, language)])];
}

function* keysOf(text: string, language: Language): Iterable<string> {
	yield `=${text}`;
	const isAddress = /^[a-z][a-z\d+.-]*:|^\/\//i.test(text);
	const isSite = text.startsWith('/');
	const [, path = '', fragment = ''] = /^([^#]*)#?(.*)$/s.exec(text)!;
	if ((isAddress || isSite) && !GLOSSARY_PATH.test(text)) return;
	if (fragment && (path === '' || GLOSSARY_PATH.test(path) || /\.(?:md|html?|rst)$/.test(path))) {
		yield `=${fragment}`;
		yield foldName(fragment.replace(/^(?:term|glossary|def)[-_:]/, ''), language);
	}
	if (path === '' || isAddress) return;
	const bare = path
		.replace(/[?].*$/, '')
		.replace(/\/+(?:index\.\w+)?$/, '')
		.replace(/\.(?:mdx?|html?|markdown)$/, '');
	const last = bare.replace(/^.*\//, '');
	if (!/\.\.?\/|^\//.test(bare)) yield foldName(bare, language);
	yield foldName(last, language);
	// A plural in running text.
	if (!bare.includes('/') && /\p{L}{3}s$/u.test(bare)) {
		yield foldName(bare.replace(/ies$/, 'y'), language);
		yield foldName(bare.replace(/s$/, ''), language);
	}
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
