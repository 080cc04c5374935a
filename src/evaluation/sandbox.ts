import type { QuickJSHandle, QuickJSWASMModule } from 'quickjs-emscripten-core';
import { PRELUDE, SERIALIZER } from './sandbox-scripts.ts';
import type { Plain } from './plain-value.ts';

export class ExampleError extends Error {
	/** Line of the code, from 1. */
	readonly line: number;

	constructor(message: string, line: number) {
		super(message);
		this.line = line;
	}
}

const MEGABYTE = 1024 * 1024;
/** Resource limits of a block, including the serialization of its value. */
const LIMITS = {
	memory: 128 * MEGABYTE,
	stack: MEGABYTE / 4,
};

/** A JavaScript engine of its own, and how long it may run. */
export interface Machine {
	/** Loads a new engine. */
	load(): Promise<QuickJSWASMModule>;
	/** Time a block may take. */
	seconds: number;
	/** Starts to measure seconds. */
	startClock(): () => number;
}

export type Run = (code: string, helpers?: string) => Promise<Plain>;

const STRICT_MODE = `'use strict';void 0;`;

/**
 * Returns a function that executes code in QuickJS, a separate JavaScript engine without access to
 * files, network, modules or clock. The value of the last expression is serialized inside the
 * sandbox. Helpers are code to run first. It throws an ExampleError if the code throws, does not
 * parse, exceeds a limit or has no value.
 */
export function createSandbox(machine: Machine): Run {
	let loading: Promise<QuickJSWASMModule> | undefined;
	return async (code, helpers = '') => {
		loading ??= machine.load();
		const engine = await loading;
		try {
			return execute(engine, machine, code, helpers);
		} catch (error) {
			// Do not reuse an engine after an error.
			loading = undefined;
			if (error instanceof ExampleError) throw error;
			// Some kinds of deep nesting crash the WebAssembly module.
			throw new ExampleError('is nested too deeply or grows too large', 1);
		}
	};
}

function execute(
	engine: QuickJSWASMModule,
	{ seconds, startClock }: Machine,
	code: string,
	helpers: string,
): Plain {
	const runtime = engine.newRuntime();
	runtime.setMemoryLimit(LIMITS.memory);
	runtime.setMaxStackSize(LIMITS.stack);
	const elapsed = startClock();
	const isTimedOut = () => elapsed() > seconds;
	runtime.setInterruptHandler(isTimedOut);
	const context = runtime.newContext();
	const tools = context.unwrapResult(context.evalCode(SERIALIZER));
	context.unwrapResult(context.evalCode(PRELUDE + helpers)).dispose();

	const call = (name: 'serialize' | 'describe', value: QuickJSHandle) => {
		const tool = context.getProp(tools, name);
		const result = context.callFunction(tool, context.undefined, value);
		tool.dispose();
		return result;
	};
	const explain = (thrown: QuickJSHandle): ExampleError => {
		const described = call('describe', thrown);
		if (isTimedOut()) return new ExampleError(`runs longer than ${seconds} seconds`, 1);
		if (described.error)
			return new ExampleError('throws a value that cannot be printed', lastLine(code));
		const { message, stack } = JSON.parse(context.getString(described.value)) as ThrownDescription;
		if (/out of memory/.test(message)) {
			return new ExampleError(`needs more than ${LIMITS.memory / MEGABYTE} MB of memory`, 1);
		}
		const line = Number(/example\.js:(\d+)/.exec(stack)?.[1] ?? 0);
		return new ExampleError(message, Math.min(line || lastLine(code), lastLine(code)));
	};

	const result = context.evalCode(STRICT_MODE + code, 'example.js');
	if (result.error) throw explain(result.error);
	if (context.typeof(result.value) === 'undefined') {
		throw new ExampleError('its last statement has no value to print', lastLine(code));
	}
	const serialized = call('serialize', result.value);
	if (serialized.error) throw explain(serialized.error);
	const plain = JSON.parse(context.getString(serialized.value)) as Plain;
	for (const handle of [serialized.value, result.value, tools, context, runtime]) handle.dispose();
	return plain;
}

interface ThrownDescription {
	message: string;
	stack: string;
}

function lastLine(code: string): number {
	return code.split('\n').length;
}
