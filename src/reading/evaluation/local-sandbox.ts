import variant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten-core';
import { createSandbox } from '../../evaluation/sandbox.ts';

/** Executes code on this machine, for five seconds at most. */
export const runLocally = createSandbox({
	load: () => newQuickJSWASMModuleFromVariant(variant),
	seconds: 5,
	startClock: () => {
		// CPU time, so that a busy machine does not reduce it.
		const started = process.cpuUsage();
		return () => process.cpuUsage(started).user / 1e6;
	},
});
