import { readFileSync, rmSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { zstdDecompressSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { RawSource } from '../raw-record.ts';
import { ImportError } from '../raw-record.ts';

const COLLECTIONS = ['collection.anki21b', 'collection.anki21', 'collection.anki2'];

/** A deck of Anki (.apkg): a ZIP file with a database of SQLite; its notes become entries. */
export function readAnkiPackage(path: string): RawSource {
	return {
		format: 'apkg',
		markup: 'html',
		folder: dirname(path),
		roles: { guid: 'key', tags: 'tags' },
		// eslint-disable-next-line @typescript-eslint/require-await
		async *records() {
			const folder = mkdtempSync(join(tmpdir(), 'gloss-anki-'));
			try {
				const database = new DatabaseSync(unpack(path, folder), { readOnly: true });
				const names = fieldNames(database);
				const notes = database
					.prepare('SELECT guid, mid, tags, flds FROM notes ORDER BY id')
					.iterate();
				let count = 0;
				for (const note of notes) {
					const values = String(note['flds']).split('\x1f');
					const columns = names.get(String(note['mid'])) ?? [];
					const fields = values.map((value, index): [string, string] => [
						columns[index] ?? `column ${index + 1}`,
						value,
					]);
					const tags = String(note['tags']).trim();
					yield {
						place: `${basename(path)}, note ${++count}`,
						fields: {
							guid: note['guid'],
							...(tags && { tags: tags.split(/\s+/) }),
							...Object.fromEntries(fields.filter(([, value]) => value.trim() !== '')),
						},
					};
				}
				database.close();
			} finally {
				rmSync(folder, { recursive: true, force: true });
			}
		},
	};
}

function unpack(path: string, folder: string): string {
	let files: Record<string, Uint8Array>;
	try {
		files = unzipSync(readFileSync(path), { filter: ({ name }) => COLLECTIONS.includes(name) });
	} catch (error) {
		throw new ImportError(`${basename(path)} is not a deck of Anki: ${(error as Error).message}`);
	}
	const name = COLLECTIONS.find((collection) => files[collection]);
	if (!name)
		throw new ImportError(
			`${basename(path)} has no collection of notes. Export it from Anki again.`,
		);
	const bytes = files[name]!;
	const file = join(folder, 'collection');
	writeFileSync(file, name.endsWith('b') ? zstdDecompressSync(bytes) : bytes);
	return file;
}

/** Names of the fields of a note by its type, in either layout of the database. */
function fieldNames(database: DatabaseSync): Map<string, string[]> {
	const names = new Map<string, string[]>();
	const { models } = database.prepare('SELECT models FROM col').get() as { models: string };
	if (models && models !== '{}') {
		const types = JSON.parse(models) as Record<string, { flds: { name: string }[] }>;
		for (const [id, { flds }] of Object.entries(types))
			names.set(
				id,
				flds.map(({ name }) => name),
			);
		return names;
	}
	for (const row of database.prepare('SELECT ntid, ord, name FROM fields').iterate()) {
		const list = names.get(String(row['ntid'])) ?? [];
		list[Number(row['ord'])] = String(row['name']);
		names.set(String(row['ntid']), list);
	}
	return names;
}
