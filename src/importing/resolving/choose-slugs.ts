import type { Language } from '../../text/language.ts';
import { nameSlug } from '../../text/slug.ts';
import type { WorkStore } from '../work-store.ts';
import { inBatches } from './in-batches.ts';

/** File systems allow 255 bytes, of which the build needs some. */
const MAX_BYTES = 150;

/** Windows has no files of these names, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Gives every entry an address: the one it had at the last import, or one that spells its title; a
 * number follows where that is taken.
 */
export function chooseSlugs({ database }: WorkStore, language: Language): void {
	const take = database.prepare('INSERT OR IGNORE INTO slugs VALUES (?, ?)');
	const set = database.prepare('UPDATE drafts SET slug = ? WHERE id = ?');
	const known = database.prepare(
		'SELECT drafts.id, previous.file FROM drafts JOIN previous USING (key) WHERE reason IS NULL AND drafts.id > ? ORDER BY drafts.id LIMIT 500',
	);
	for (const { id, file } of inBatches(known)) {
		const slug = String(file).replace(/^terms\/|\.mdx$/g, '');
		if (take.run(folded(slug), id!).changes > 0) set.run(slug, id!);
	}
	// Addresses of entries that are no longer in the source stay theirs.
	database.exec(
		"INSERT OR IGNORE INTO slugs SELECT replace(replace(file, 'terms/', ''), '.mdx', ''), -1 FROM previous",
	);
	database.exec('CREATE INDEX IF NOT EXISTS draftsBySlug ON drafts (slug)');
	const rest = database.prepare(
		'SELECT id, title FROM drafts WHERE reason IS NULL AND slug IS NULL AND id > ? ORDER BY id LIMIT 500',
	);
	for (const { id, title } of inBatches(rest)) {
		const own = shortened(nameSlug(String(title), language));
		const base = DEVICE.test(own) ? `${own}-1` : own;
		let slug = base;
		for (let number = 2; take.run(folded(slug), id!).changes === 0; number++)
			slug = `${base}-${number}`;
		set.run(slug, id!);
	}
}

function folded(slug: string): string {
	return slug.toLowerCase().normalize('NFKC');
}

function shortened(slug: string): string {
	let short = slug;
	while (Buffer.byteLength(short) > MAX_BYTES) {
		const cut = short.lastIndexOf('-');
		short = cut > 0 ? short.slice(0, cut) : [...short].slice(0, 40).join('');
	}
	return short;
}
