import type { Engine, RenderPage } from './engine.ts';
import { EngineError, engineKey, loadPages, prepareEngine } from './engine.ts';
import { stageGuides } from './guide-staging.ts';
import type { Settings } from './settings.ts';

export interface Compiled {
	engine: Engine;
	renderPage: RenderPage;
}

/** The engine for the current code and guides, recompiled when they change. */
export interface LiveEngine {
	/** The last engine that compiled. */
	current(): Promise<Compiled>;
	/** Astro's log if the current code does not compile. */
	readonly problem: string | undefined;
	/** Must be called when a source file or a guide has changed. */
	invalidate(): void;
}

export interface EngineEvents {
	/** Called after each compilation that changed the pages or failed. */
	onChange(): void;
	/** Tells by their slugs which guides can be compiled. */
	validGuides(): Promise<(slug: string) => boolean>;
}

/** Guides that cannot be compiled keep their last state, or are left out. */
export function openLiveEngine(
	settings: Settings,
	{ onChange, validGuides }: EngineEvents,
): LiveEngine {
	const staging = stageGuides(settings.content);
	let problem: string | undefined;
	let pending: { key: string; stop: AbortController; compiled: Promise<Compiled> } | undefined;
	let isReady = false;
	let current = compileFirst();
	// Errors are handled by the callers of `current`.
	current.catch(() => {});

	/** Takes all guides to be valid, so that nothing has to wait until they have been read. */
	async function compileFirst(): Promise<Compiled> {
		try {
			return await compile(settings);
		} catch (error) {
			if (!(error instanceof EngineError)) throw error;
			return compileStaged();
		}
	}

	async function compileStaged(): Promise<Compiled> {
		staging.update(await validGuides());
		return compile({ ...settings, content: staging.folder });
	}

	/** Aborts the compilation of another state. */
	function compile(target: Settings): Promise<Compiled> {
		const key = engineKey(target);
		if (pending?.key === key) return pending.compiled;
		pending?.stop.abort();
		const stop = new AbortController();
		const compiled = prepareEngine(target, stop.signal, key).then(async (engine) => {
			const renderPage = await loadPages(engine);
			isReady = true;
			return { engine, renderPage };
		});
		pending = { key, stop, compiled };
		return compiled;
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
			const next = compileStaged();
			// Until the first compilation succeeds, there is nothing else to serve.
			if (!isReady) current = next;
			next.then(
				async ({ engine }) => {
					const last = await current.catch(() => undefined);
					const isNew = problem !== undefined || last?.engine.key !== engine.key;
					current = next;
					problem = undefined;
					if (isNew) onChange();
				},
				(error: Error) => {
					// Superseded by a later change.
					if (error.name === 'AbortError') return;
					pending = undefined;
					problem = error.message;
					onChange();
				},
			);
		},
	};
}
