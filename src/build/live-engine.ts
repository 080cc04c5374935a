import type { Engine, RenderPage } from './engine.ts';
import { loadPages, prepareEngine } from './engine.ts';
import type { Settings } from './settings.ts';

export interface Compiled {
	engine: Engine;
	renderPage: RenderPage;
}

/** The page functions of the code as it is, compiled again when it changes. */
export interface LiveEngine {
	/** What renders now; the last that compiled if the code does not. */
	current(): Promise<Compiled>;
	/** Astro's log if the code does not compile, else undefined. */
	readonly problem: string | undefined;
	/** Says that a source file has changed. */
	touch(): void;
}

/** @param onChange Told when other pages are there, or that they do not compile. */
export function openLiveEngine(settings: Settings, onChange: () => void): LiveEngine {
	let problem: string | undefined;
	let stop: AbortController | undefined;
	let isReady = false;
	let current = compile();
	// Awaited by whoever asks for a page.
	current.catch(() => {});

	async function compile(): Promise<Compiled> {
		stop?.abort();
		stop = new AbortController();
		const engine = await prepareEngine(settings, stop.signal);
		const renderPage = await loadPages(engine);
		problem = undefined;
		isReady = true;
		return { engine, renderPage };
	}

	/** Waits for what takes the place of a compilation that was given up. */
	async function latest(): Promise<Compiled> {
		const awaited = current;
		try {
			return await awaited;
		} catch (error) {
			if (awaited === current) throw error;
			return latest();
		}
	}

	return {
		current: latest,
		get problem() {
			return problem;
		},
		touch() {
			const next = compile();
			// What has never been there cannot stay while the next is compiled.
			if (!isReady) current = next;
			next.then(
				async ({ engine }) => {
					const last = await current.catch(() => undefined);
					current = next;
					if (last?.engine.key !== engine.key) onChange();
				},
				(error: Error) => {
					// A later change has taken its place.
					if (error.name === 'AbortError') return;
					problem = error.message;
					onChange();
				},
			);
		},
	};
}
