import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Glossary } from '../model/glossary.ts';
import { once } from '../model/memoize.ts';
import { entryCard } from '../outputs/cards/entry-card.ts';
import { cacheOf, digestOfSources } from '../reading/cache.ts';
import { digestOf } from '../reading/digest.ts';
import { mapLimit } from '../reading/map-limit.ts';
import { CACHE_FOLDER } from '../reading/program.ts';
import { entryCardOf } from '../site/cards.ts';
import { CARD_FONTS, loadPen } from './card-font.ts';

export interface CardReport {
	/** Number of pictures, and of those that were not in the cache. */
	cards: number;
	drawn: number;
	/** Terms with a character that the fonts of the site lack. */
	omitted: readonly string[];
	/** In bytes. */
	size: number;
}

/** What decides how a picture looks, apart from what it shows. */
const CODE = [
	'outputs/cards',
	'drawing/label-box.ts',
	'drawing/neighborhood',
	'build/card-font.ts',
	'build/cards.ts',
];

/** Few colors on paper: 48 with their shades leave no visible trace and halve the size. */
const PNG = { palette: true, colours: 48, dither: 0, effort: 1 } as const;

/** The pictures in the cache, by keys that stand for all they show. */
export const openCards = once(() => {
	const store = cacheOf('cards');
	const code = once(() =>
		digestOf(digestOfSources(...CODE), ...CARD_FONTS.map((file) => readFileSync(file))),
	);
	return {
		keyOf: (card: unknown) => digestOf(code(), JSON.stringify(card)),
		read(key: string): Buffer | undefined {
			const text = store.get(key);
			return text === undefined ? undefined : Buffer.from(text, 'base64');
		},
		write: (key: string, png: Buffer) => store.put(key, png.toString('base64')),
		sweep: () => store.sweep(),
	};
});

/** Keys of the pictures of terms that have been drawn as the terms are now, by slug. */
export function readyCards(glossary: Glossary): Map<string, string> {
	if (!existsSync(join(CACHE_FOLDER, 'cards'))) return new Map();
	const cards = openCards();
	const keys = [...glossary.terms.keys()].map(
		(slug) => [slug, cards.keyOf(entryCardOf(glossary, slug))] as const,
	);
	return new Map(keys.filter(([, key]) => cards.read(key) !== undefined));
}

/** Draws the pictures of all terms that are not in the cache, on all cores. */
export async function drawCards(
	glossary: Glossary,
	onProgress: (done: number, total: number) => void,
): Promise<CardReport> {
	const cards = openCards();
	const pen = loadPen();
	const { default: sharp } = await import('sharp');
	const slugs = [...glossary.terms.keys()];
	const omitted: string[] = [];
	let [done, drawn, size] = [0, 0, 0];
	// Each picture is drawn by a thread of its own.
	sharp.concurrency(1);
	await mapLimit(slugs, availableParallelism(), async (slug) => {
		const card = entryCardOf(glossary, slug);
		const key = cards.keyOf(card);
		let png = cards.read(key);
		if (!png) {
			const svg = entryCard(card, pen);
			if (!svg) return void omitted.push(slug);
			png = await sharp(Buffer.from(svg)).png(PNG).toBuffer();
			cards.write(key, png);
			drawn++;
		}
		size += png.length;
		onProgress(++done, slugs.length);
	});
	cards.sweep();
	return { cards: done, drawn, omitted, size };
}
