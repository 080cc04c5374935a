import variant from '@jitl/quickjs-wasmfile-release-sync';
import type { QuickJSHandle, QuickJSWASMModule } from 'quickjs-emscripten-core';
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten-core';
import { PRELUDE, SERIALIZER } from './guest.ts';
import type { Plain } from './plain-value.ts';

/** What went wrong in a block of code, and on which of its lines, from 1. */
export class ExampleError extends Error {
	readonly line: number;

	constructor(message: string, line: number) {
		super(message);
		this.line = line;
	}
}

const MEGABYTE = 1024 * 1024;
/** What a block may use; all that it causes counts: getters, `toString`, printing. */
const LIMITS = {
	/** Processor time in seconds; a busy machine does not shorten it. */
	seconds: 5,
	memory: 128 * MEGABYTE,
	stack: MEGABYTE / 4,
};

const STRICT = `'use strict';void 0;`;

let loading: Promise<QuickJSWASMModule> | undefined;

/**
 * Executes code in QuickJS, another JavaScript engine that has no way to this machine: no files, no
 * network, no modules, no clock. The value of the last expression is turned into JSON inside.
 *
 * @param helpers Code that runs before it.
 * @throws ExampleError if the code throws, does not parse, breaks a limit or has no value.
 */
export async function runInSandbox(code: string, helpers = ''): Promise<Plain> {
	loading ??= newQuickJSWASMModuleFromVariant(variant);
	const engine = await loading;
	try {
		return execute(engine, code, helpers);
	} catch (error) {
		// An engine in which something went wrong is not used again.
		loading = undefined;
		if (error instanceof ExampleError) throw error;
		// WebAssembly itself gives up on some kinds of nesting.
		throw new ExampleError('nests or grows too far', 1);
	}
}

function execute(engine: QuickJSWASMModule, code: string, helpers: string): Plain {
	const runtime = engine.newRuntime();
	runtime.setMemoryLimit(LIMITS.memory);
	runtime.setMaxStackSize(LIMITS.stack);
	const started = process.cpuUsage();
	const isOver = () => process.cpuUsage(started).user > LIMITS.seconds * 1e6;
	runtime.setInterruptHandler(isOver);
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
		if (isOver()) return new ExampleError(`runs longer than ${LIMITS.seconds} seconds`, 1);
		if (described.error) return new ExampleError('throws what cannot be printed', lastLine(code));
		const { message, stack } = JSON.parse(context.getString(described.value)) as Described;
		if (/out of memory/.test(message)) {
			return new ExampleError(`needs more than ${LIMITS.memory / MEGABYTE} MB of memory`, 1);
		}
		const line = Number(/example\.js:(\d+)/.exec(stack)?.[1] ?? 0);
		return new ExampleError(message, Math.min(line || lastLine(code), lastLine(code)));
	};

	const result = context.evalCode(STRICT + code, 'example.js');
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

/** What the tools say of something thrown. */
interface Described {
	message: string;
	stack: string;
}

function lastLine(code: string): number {
	return code.split('\n').length;
}
