import { appendFileSync, createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { termSchema } from '../model/schema.ts';
import { translationName } from '../model/translation-schema.ts';
import { listFiles } from '../reading/folder-files.ts';
import { parseYaml, splitFrontMatter } from '../reading/front-matter.ts';
import type { Language } from '../text/language.ts';
import { foldName } from '../text/names.ts';
import { ownKeys } from './resolving/references.ts';
import type { WorkStore } from './work-store.ts';

/** Lists the entries that imports have made, one a line: key, file and digest of what was written. */
export const ENTRIES_FILE = 'import/entries.tsv';
export const MAPPING_FILE = 'import/mapping.yaml';

/** Loads what the last import into a folder wrote. */
export async function loadPrevious({ database }: WorkStore, target: string): Promise<void> {
	const path = join(target, ENTRIES_FILE);
	if (!existsSync(path)) return;
	const insert = database.prepare('INSERT OR REPLACE INTO previous VALUES (?, ?, ?)');
	for await (const line of createInterface({
		input: createReadStream(path),
		crlfDelay: Infinity,
	})) {
		const [key, file, written] = line.split('\t');
		if (key?.startsWith('"') && file && written)
			insert.run(JSON.parse(key) as string, file, written);
	}
}

/** Writes the list anew, in the order of calls. */
export class EntriesList {
	readonly #path: string;
	#lines: string[] = [];

	constructor(path: string) {
		this.#path = path;
	}

	add(key: string, file: string, written: string): void {
		this.#lines.push(`${JSON.stringify(key)}\t${file}\t${written}\n`);
		if (this.#lines.length >= 1000) this.flush();
	}

	flush(): void {
		appendFileSync(this.#path, this.#lines.join(''));
		this.#lines = [];
	}
}

/** Makes the names of entries that no import made known, so that none is written twice. */
export function loadForeign({ database }: WorkStore, target: string, language: Language): void {
	const made = database.prepare('SELECT 1 FROM previous WHERE file = ?');
	const files = listFiles(join(target, 'terms')).filter(
		(name) => name.endsWith('.mdx') && !translationName(name),
	);
	const reference = database.prepare('INSERT INTO refs VALUES (?, 1, ?)');
	const name = database.prepare('INSERT INTO names VALUES (?, ?, ?, ?)');
	const slug = database.prepare('INSERT OR IGNORE INTO slugs VALUES (?, ?)');
	database.exec('CREATE TABLE others (id INTEGER PRIMARY KEY, slug TEXT, title TEXT, file TEXT)');
	const other = database.prepare('INSERT INTO others VALUES (?, ?, ?, ?)');
	let id = 0;
	for (const found of files) {
		const file = `terms/${found}`;
		if (made.get(file)) continue;
		id--;
		const own = found.replace(/\.mdx$/, '').normalize('NFC');
		slug.run(own.toLowerCase().normalize('NFKC'), id);
		const yaml = splitFrontMatter(readFileSync(join(target, file), 'utf8'))?.yaml ?? '';
		const { data } = termSchema.safeParse(parseYaml(yaml).data ?? {});
		other.run(id, own, data?.title ?? own, file);
		if (!data) continue;
		for (const title of [own, data.title, ...data.aliases, ...data.spellings]) {
			for (const key of ownKeys(title, language)) reference.run(key, id);
			if (title !== own) name.run(foldName(title, language), title, 'title', id);
		}
	}
}
