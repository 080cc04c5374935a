import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { runBlock } from './run-block.ts';

// What blocks import is installed by another command; these need Python alone.
const PYTHON = process.env['GLOSSARY_PYTHON'] || 'python3';
const hasPython = spawnSync(PYTHON, ['-c', 'import json']).status === 0;

const run = (code: string, more: { reason?: string; before?: string[] } = {}) =>
	runBlock(
		{ code, digest: 'x', line: 1, reason: undefined, before: [], ...more },
		{ python: PYTHON, programs: 'scripts/python', standIns: undefined },
	);

describe.skipIf(!hasPython)('a block', { timeout: 60_000 }, () => {
	test('is recorded with what it prints, and nothing if that is nothing', async () => {
		expect(await run('import math\nprint(math.pi)')).toMatchObject({
			status: 'printed',
			output: ['3.141592653589793'],
			packages: {},
		});
		expect(await run('x = 1')).toMatchObject({ status: 'silent' });
	});

	test('that fails says why and where', async () => {
		expect(await run('x = 1\n\nprint(x / 0)')).toMatchObject({
			status: 'failed',
			error: 'ZeroDivisionError: division by zero',
			line: 3,
		});
		expect(await run('x = = 1')).toMatchObject({ status: 'failed', line: 1 });
		expect(await run('import os\nos._exit(1)')).toMatchObject({ status: 'failed' });
	});

	test('that prints something else each time has no output', async () => {
		const outcome = await run('import random\nprint(random.random())');
		expect(outcome).toMatchObject({ status: 'varies' });
		expect(outcome).not.toHaveProperty('output');
	});

	test('continues those before it if it needs their names, and only then', async () => {
		const before = ['x = 7\nprint(x)'];
		expect(await run('print(x + 1)', { before })).toMatchObject({ output: ['8'] });
		expect(await run('print("x" in vars())', { before })).toMatchObject({ output: ['False'] });
		const outcome = await run('print(x)\nprint(y)', { before });
		expect(outcome).toMatchObject({ status: 'failed', line: 2 });
	});

	test('reaches no network, and has an empty folder', async () => {
		const fetch = 'import urllib.request\nurllib.request.urlopen("https://example.org")';
		expect((await run(fetch)).error).toContain('without a network');
		expect(await run('import os\nprint(os.listdir())')).toMatchObject({ output: ['[]'] });
	});

	test.each([
		['import json\njson.dumps({}, indent=2)', undefined],
		['from json import dumpz', 'dumpz'],
		['import textwrap\ntextwrap.wrap("", widht=3)', undefined],
		['import textwrap\ntextwrap.shorten("", 3, 4)', 'takes 2 arguments by position, not 3'],
		['from fractions import Fraction\nFraction(1).half()', "no attribute 'half'"],
		['import nowhere_at_all\nnowhere_at_all.run(1)', undefined],
	])('that cannot be run is compared with signatures: %s', async (code, error) => {
		const outcome = await run(code, { reason: 'needs a scale' });
		expect(outcome.status).toBe(error ? 'failed' : 'norun');
		if (error) expect(outcome.error).toContain(error);
	});
});
