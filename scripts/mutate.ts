// Puts faults into the pure rooms one at a time and counts those that the unit tests notice:
//   node scripts/mutate.ts [--sample 300] [--seed 1] [--workers 2] [room ...]
// The slowest tests are left out, so that all unit tests notice at least as many.
import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Mutant } from './mutation/mutants.ts';
import { mutantsOf } from './mutation/mutants.ts';
import type { Trial } from './mutation/run-tests.ts';

const PURE_ROOMS = ['text', 'model', 'drawing', 'finding', 'outputs'];
const RUN_TESTS = join(import.meta.dirname, 'mutation', 'run-tests.ts');
/** A test that takes longer, on a busy machine too, hangs. */
const TIMEOUT = 45_000;

const { values, positionals } = parseArgs({
	options: {
		sample: { type: 'string', default: '300' },
		seed: { type: 'string', default: '1' },
		workers: { type: 'string', default: String(availableParallelism()) },
	},
	allowPositionals: true,
});
const rooms = positionals.length > 0 ? positionals : PURE_ROOMS;
const all = rooms.flatMap((room) => sourcesOf(join('src', room))).flatMap(readMutants);
const sample = choose(all, Number(values.sample), Number(values.seed));
const queue = [...sample];
const survivors = new Set<Mutant>();
let hangs = 0;

await Promise.all(Array.from({ length: Number(values.workers) }, work));

for (const room of rooms) {
	report(room, (mutant) => mutant.file.startsWith(join('src', room, '/')));
}
report(`all ${all.length}, seed ${values.seed}, ${hangs} by a test that hangs`, () => true);

function report(name: string, includes: (mutant: Mutant) => boolean): void {
	const drawn = sample.filter(includes);
	const noticed = drawn.filter((mutant) => !survivors.has(mutant)).length;
	const share = ((100 * noticed) / drawn.length).toFixed(1);
	console.log(`${name}: ${noticed} of ${drawn.length} mutants noticed (${share} %)`);
}

function describe({ file, line, start, end, replacement }: Mutant): string {
	return `${file}:${line} ${readFileSync(file, 'utf8').slice(start, end)} -> ${replacement}`;
}

function sourcesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts') && !/\.test\.ts$|(?:^|\/)test-/.test(name))
		.map((name) => join(folder, name))
		.sort();
}

function readMutants(file: string): Mutant[] {
	return mutantsOf(file, readFileSync(file, 'utf8'));
}

/** A sample without replacement (Park and Miller's generator). */
function choose<T>(items: readonly T[], count: number, seed: number): T[] {
	const rest = [...items];
	let state = seed;
	const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
	return Array.from(
		{ length: Math.min(count, rest.length) },
		() => rest.splice(Math.floor(random() * rest.length), 1)[0]!,
	);
}

/** Tries the mutants that no other worker has taken. */
async function work(): Promise<void> {
	let tests = fork(RUN_TESTS);
	if (await fail(tests, { files: sample.map(({ file }) => file) })) {
		throw new Error('Tests fail without a mutant.');
	}
	for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
		const failed = await fail(tests, { files: [mutant.file], mutant });
		if (failed === false) {
			survivors.add(mutant);
			console.log(describe(mutant));
		}
		if (failed !== 'hang') continue;
		hangs++;
		tests = fork(RUN_TESTS);
	}
	tests.kill();
}

async function fail(tests: ChildProcess, trial: Trial): Promise<boolean | 'hang'> {
	const answered = new AbortController();
	const timeout = setTimeout(() => tests.kill('SIGKILL'), TIMEOUT);
	tests.send(trial);
	const [failed] = (await Promise.race([
		once(tests, 'message', answered),
		once(tests, 'exit', answered),
	])) as unknown[];
	clearTimeout(timeout);
	answered.abort();
	return typeof failed === 'boolean' ? failed : 'hang';
}
