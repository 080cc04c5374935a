import { createRequire } from 'node:module';
import { layOutMap } from '../drawing/map/map-layout.ts';
import { cacheOf, digestOfRooms } from '../reading/cache.ts';
import { digestOf } from '../reading/digest.ts';
import type { EditionTools } from '../site/edition.ts';

const require = createRequire(import.meta.url);

/** The tools of an edition, keeping between builds what they made. */
export function keptTools(): EditionTools & {
	/** Keeps the counts of this run. */
	save(): void;
} {
	const store = cacheOf('made');
	const code = digestOfRooms('drawing', 'outputs', 'model', 'text');
	const countsKey = digestOf(code, 'token counts');
	const kept = JSON.parse(store.get(countsKey) ?? '{}') as Record<string, number>;
	const known = new Map(Object.entries(kept));
	const counts = new Map<string, number>();
	return {
		layOut(graph) {
			const key = digestOf(code, 'layout', JSON.stringify(graph));
			return JSON.parse(keep(key, () => JSON.stringify(layOutMap(graph)))) as ReturnType<
				typeof layOutMap
			>;
		},
		countTokens(text) {
			const key = digestOf(text);
			const count = counts.get(key) ?? known.get(key) ?? loadCounter()(text);
			counts.set(key, count);
			return count;
		},
		async drawPng(svg) {
			const key = digestOf(code, 'picture', svg);
			const kept = store.get(key);
			if (kept !== undefined) return Buffer.from(kept, 'base64');
			const { default: sharp } = await import('sharp');
			const png = await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
			store.put(key, png.toString('base64'));
			return png;
		},
		save() {
			store.put(countsKey, JSON.stringify(Object.fromEntries(counts)));
			store.sweep();
		},
	};

	/** The tokenizer's tables take longer to load than what is kept; mostly nothing is missing. */
	function loadCounter(): (text: string) => number {
		return (
			require('../outputs/language-models/tokens.ts') as typeof import('../outputs/language-models/tokens.ts')
		).countTokens;
	}

	function keep(key: string, make: () => string): string {
		const kept = store.get(key);
		if (kept !== undefined) return kept;
		const made = make();
		store.put(key, made);
		return made;
	}
}
