import type { Engine, RenderPage } from './engine.ts';
import { loadPages, prepareEngine } from './engine.ts';
import type { Settings } from './settings.ts';

/** The page functions of the code as it is, compiled again when it changes. */
export interface LiveEngine {
	/** What renders now; the last that compiled if the code does not. */
	current(): Promise<{ engine: Engine; renderPage: RenderPage }>;
	/** Astro's log if the code does not compile, else undefined. */
	readonly problem: string | undefined;
	/** Says that a source file has changed. */
	touch(): void;
}

/** @param onChange Told when other pages are there, or that they do not compile. */
export function openLiveEngine(settings: Settings, onChange: () => void): LiveEngine {
	let problem: string | undefined;
	let stop: AbortController | undefined;
	let current = compile();
	// Awaited by whoever asks for a page.
	current.catch(() => {});

	async function compile() {
		stop?.abort();
		stop = new AbortController();
		const engine = await prepareEngine(settings, stop.signal);
		problem = undefined;
		return { engine, renderPage: await loadPages(engine) };
	}

	return {
		current: () => current,
		get problem() {
			return problem;
		},
		touch() {
			const next = compile();
			next.then(
				() => {
					current = next;
					onChange();
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
