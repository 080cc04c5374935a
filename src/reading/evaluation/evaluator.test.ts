import { afterAll, expect, test } from 'vitest';
import { createEvaluator, SandboxError } from './evaluator.ts';

const evaluator = createEvaluator();
afterAll(() => evaluator.close());

test('executes each block once, in other processes', async () => {
	const codes = ['1 + 1', '2 + 2', '3 + 3', '4 + 4', '5 + 5', '6 + 6', '7 + 7'];
	const before = evaluator.count;
	const results = await Promise.all(codes.map((code) => evaluator.evaluate({ kind: 'run', code })));
	expect(results).toEqual(['2', '4', '6', '8', '10', '12', '14'].map((output) => ({ output })));
	expect(evaluator.count - before).toBe(codes.length);
});

test('a block that crashes its process fails; the blocks queued behind it do not', async () => {
	const exhaust = 'const all = []; for (;;) all.push(new Array(1e6).fill(all.length)); all';
	const [bad, ...good] = await Promise.all(
		[exhaust, '1 + 1', '2 + 2', '3 + 3'].map((code) => evaluator.evaluate({ kind: 'run', code })),
	);
	expect(bad).toMatchObject({ error: expect.any(String), line: 1 });
	expect(good).toEqual(['2', '4', '6'].map((output) => ({ output })));
}, 60_000);

test('a sandbox that does not start is one error, at once', async () => {
	const broken = createEvaluator('/nowhere/sandbox.ts');
	const started = Array.from({ length: 500 }, (_, i) =>
		broken.evaluate({ kind: 'run', code: `${i}` }),
	);
	const errors = await Promise.allSettled(started);
	for (const result of errors) expect(result).toMatchObject({ reason: expect.any(SandboxError) });
	await expect(broken.evaluate({ kind: 'run', code: '1' })).rejects.toThrow('npm ci');
});

test('draws figures', async () => {
	const code = "({ caption: 'C', alt: 'A', marks: [{ line: curve((x) => x, 0, 1, 2) }] })";
	const result = await evaluator.evaluate({ kind: 'plot', code });
	expect(result).toMatchObject({ figure: { caption: 'C', alt: 'A' } });
});
