import { createRequire } from 'node:module';
import { layOutMap } from '../drawing/map/map-layout.ts';
import { cacheOf, digestOfSources } from '../reading/cache.ts';
import { digestOf } from '../reading/digest.ts';
import { once } from '../model/memoize.ts';
import type { EditionTools } from '../site/edition.ts';
import { loadPen } from './card-font.ts';
import { openCards } from './cards.ts';

const require = createRequire(import.meta.url);

/** The tools of an edition, with results cached between builds. */
export function cachedTools(): EditionTools & {
	/** Stores the token counts of this run. */
	save(): void;
} {
	const store = cacheOf('artifacts');
	const code = digestOfSources('drawing', 'outputs', 'model', 'text');
	const countsKey = digestOf(code, 'token counts');
	const lastCounts = JSON.parse(store.get(countsKey) ?? '{}') as Record<string, number>;
	const known = new Map(Object.entries(lastCounts));
	const counts = new Map<string, number>();
	return {
		layOut(graph) {
			const key = digestOf(code, 'layout', JSON.stringify(graph));
			return JSON.parse(cached(key, () => JSON.stringify(layOutMap(graph)))) as ReturnType<
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
			const cachedText = store.get(key);
			if (cachedText !== undefined) return Buffer.from(cachedText, 'base64');
			const { default: sharp } = await import('sharp');
			const png = await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
			store.put(key, png.toString('base64'));
			return png;
		},
		readCard: (key) => openCards().read(key)!,
		pen: once(loadPen),
		save() {
			store.put(countsKey, JSON.stringify(Object.fromEntries(counts)));
			store.sweep();
		},
	};

	/** Loads the tokenizer only if a count is not cached, because its tables load slowly. */
	function loadCounter(): (text: string) => number {
		return (
			require('../outputs/language-models/tokens.ts') as typeof import('../outputs/language-models/tokens.ts')
		).countTokens;
	}

	function cached(key: string, compute: () => string): string {
		const cachedText = store.get(key);
		if (cachedText !== undefined) return cachedText;
		const text = compute();
		store.put(key, text);
		return text;
	}
}
