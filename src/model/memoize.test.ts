import { expect, test } from 'vitest';
import { memoize, once } from './memoize.ts';

test('computes once, also an undefined value', () => {
	let calls = 0;
	const compute = once(() => {
		calls++;
	});
	compute();
	compute();
	expect(calls).toBe(1);
});

test('a promise that fails is tried again, one that does not is kept', async () => {
	let calls = 0;
	const load = once(async () => {
		calls++;
		if (calls < 2) throw new Error('offline');
		return Promise.resolve(calls);
	});
	await expect(load()).rejects.toThrow('offline');
	expect(await load()).toBe(2);
	expect(await load()).toBe(2);
});

test('caches results by argument', () => {
	const seen: string[] = [];
	const double = memoize((text: string) => {
		seen.push(text);
		return text + text;
	});
	expect([double('a'), double('b'), double('a')]).toEqual(['aa', 'bb', 'aa']);
	expect(seen).toEqual(['a', 'b']);
});
