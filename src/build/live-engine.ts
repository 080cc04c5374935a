import type { Engine, RenderPage } from './engine.ts';
import { loadPages, prepareEngine } from './engine.ts';
import type { Settings } from './settings.ts';

export interface Compiled {
	engine: Engine;
	renderPage: RenderPage;
}

/** The engine for the current code, recompiled when it changes. */
export interface LiveEngine {
	/** The last engine that compiled. */
	current(): Promise<Compiled>;
	/** Astro's log if the current code does not compile. */
	readonly problem: string | undefined;
	/** Must be called when a source file has changed. */
	invalidate(): void;
}

/** @param onChange Called after each compilation that changed the pages or failed. */
export function openLiveEngine(settings: Settings, onChange: () => void): LiveEngine {
	let problem: string | undefined;
	let stop: AbortController | undefined;
	let isReady = false;
	let current = compile();
	// Errors are handled by the callers of `current`.
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

	/** Waits for the next compilation if the awaited one is superseded. */
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
		invalidate() {
			const next = compile();
			// Until the first compilation succeeds, there is nothing else to serve.
			if (!isReady) current = next;
			next.then(
				async ({ engine }) => {
					const last = await current.catch(() => undefined);
					current = next;
					if (last?.engine.key !== engine.key) onChange();
				},
				(error: Error) => {
					// Superseded by a later change.
					if (error.name === 'AbortError') return;
					problem = error.message;
					onChange();
				},
			);
		},
	};
}
