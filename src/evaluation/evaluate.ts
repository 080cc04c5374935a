import { createContext, runInContext } from 'node:vm';

/** Milliseconds after which an example counts as endless; a busy machine may need some of them. */
const TIME_LIMIT = 5000;

// An example must print the same on every machine and every day.
const PRELUDE = `
delete globalThis.console;
delete globalThis.Date;
delete globalThis.Intl;
delete globalThis.WeakRef;
delete globalThis.FinalizationRegistry;
Math.random = () => { throw new Error('Math.random is not available: examples must not vary'); };
for (const type of [Number, Array, BigInt]) {
	type.prototype.toLocaleString = () => { throw new Error('toLocaleString is not available: it varies with the machine'); };
}
`;

/**
 * Executes code and returns the value of its last expression.
 *
 * @param helpers Code that runs before it.
 * @throws ExampleError if the code throws, does not parse, runs too long or has no value.
 */
export function evaluate(code: string, helpers = ''): unknown {
	const context = createContext({});
	runInContext(PRELUDE + helpers, context);
	let value: unknown;
	try {
		value = runInContext(`'use strict';void 0;${code}`, context, {
			filename: 'example.js',
			timeout: TIME_LIMIT,
		});
	} catch (error) {
		const { message, stack = '' } = error as Error;
		throw new ExampleError(message, Number(/example\.js:(\d+)/.exec(stack)?.[1] ?? 1));
	}
	if (value === undefined) {
		throw new ExampleError('its last statement has no value to print', code.split('\n').length);
	}
	return value;
}

/** What went wrong in a block of code, and on which of its lines, from 1. */
export class ExampleError extends Error {
	readonly line: number;

	constructor(message: string, line: number) {
		super(message);
		this.line = line;
	}
}
