// Executes examples and draws figures in WebAssembly, in a thread that the page can end.
import loadModule from '@jitl/quickjs-wasmfile-release-sync/emscripten-module';
import { QuickJSFFI } from '@jitl/quickjs-wasmfile-release-sync/ffi';
import type { QuickJSSyncVariant } from 'quickjs-emscripten-core';
import { newQuickJSWASMModuleFromVariant, newVariant } from 'quickjs-emscripten-core';
import { config } from 'zod';
import { drawingHtml } from '../../drawing/figures/figure-html.ts';
import type { Block } from '../../evaluation/block.ts';
import { evaluateBlock } from '../../evaluation/evaluate-block.ts';
import { createSandbox } from '../../evaluation/sandbox.ts';

/** What the page sends: the engine first, then blocks. */
export type TryRequest = { engine: ArrayBuffer } | { block: Block };
export type TryReply =
	| 'ready'
	| { output: string }
	| { drawing: string; caption: string }
	| { error: string; line: number };

/** Less than the build allows, because a reader waits. */
const SECONDS = 2;

// The policy of this thread forbids code from strings.
config({ jitless: true });

// Examples have no way to these; neither has this thread.
for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'indexedDB', 'caches']) {
	Reflect.defineProperty(globalThis, name, { value: undefined });
}

const variant: QuickJSSyncVariant = {
	type: 'sync',
	importFFI: async () => QuickJSFFI,
	importModuleLoader: async () => loadModule,
};
let run: ReturnType<typeof createSandbox>;

async function prepare(bytes: ArrayBuffer): Promise<void> {
	const wasmModule = await WebAssembly.compile(bytes);
	run = createSandbox({
		load: () => newQuickJSWASMModuleFromVariant(newVariant(variant, { wasmModule })),
		seconds: SECONDS,
		startClock: () => {
			const started = performance.now();
			return () => (performance.now() - started) / 1000;
		},
	});
	await run('0');
}

async function answer(block: Block): Promise<TryReply> {
	const result = await evaluateBlock(block, run);
	if (!('figure' in result)) return result;
	return { drawing: drawingHtml(result.figure), caption: result.figure.caption };
}

addEventListener('message', async ({ data }: MessageEvent<TryRequest>) => {
	if ('block' in data) return postMessage(await answer(data.block));
	await prepare(data.engine);
	postMessage('ready' satisfies TryReply);
});
