// Puts faults into the pure rooms one at a time and counts those that the unit tests notice:
//   node scripts/mutate.ts [--sample 300] [--seed 1] [room ...]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Mutant } from './mutation/mutants.ts';
import { mutantsOf } from './mutation/mutants.ts';

const PURE_ROOMS = ['text', 'model', 'drawing', 'finding', 'outputs'];
const TIMEOUT = 120_000;
/** Tests of the other rooms run programs and would take most of the time. */
const TEST_OPTIONS = [
	'--run',
	'--bail=1',
	'--project=unit',
	'--passWithNoTests',
	'--exclude=src/{build,reading,fuzz-tests}/**',
	'--pool=threads',
	'--maxWorkers=1',
	'--no-isolate',
];
const COPIED = ['src', 'scripts', 'vitest.config.ts', 'tsconfig.json', 'package.json', 'public'];

const { values, positionals } = parseArgs({
	options: {
		sample: { type: 'string', default: '300' },
		seed: { type: 'string', default: '1' },
	},
	allowPositionals: true,
});
const rooms = positionals.length > 0 ? positionals : PURE_ROOMS;
const all = rooms.flatMap((room) => sourcesOf(join('src', room))).flatMap(readMutants);
const sample = choose(all, Number(values.sample), Number(values.seed));
const survivors: Mutant[] = [];
let done = 0;

const workers = Array.from({ length: availableParallelism() }, async (_, worker) => {
	const project = prepareCopy(worker);
	for (let mutant = sample.shift(); mutant; mutant = sample.shift()) {
		if (!(await isNoticed(project, mutant))) survivors.push(mutant);
		done++;
	}
	rmSync(project, { recursive: true });
});
await Promise.all(workers);

for (const { file, line, start, end, replacement } of survivors) {
	console.log(`${file}:${line} ${readFileSync(file, 'utf8').slice(start, end)} -> ${replacement}`);
}
const killed = done - survivors.length;
console.log(
	`${killed} of ${done} mutants noticed (${((100 * killed) / done).toFixed(1)} %), drawn from ${all.length} in ${rooms.join(', ')}, seed ${values.seed}.`,
);

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

/** A copy of the project, so that the tree stays as it is. */
function prepareCopy(worker: number): string {
	const project = resolve('.build', `mutation-${worker}`);
	rmSync(project, { recursive: true, force: true });
	for (const name of COPIED) cpSync(name, join(project, name), { recursive: true });
	symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
	return project;
}

/** Whether a unit test that depends on the file fails, or does not end. */
async function isNoticed(
	project: string,
	{ file, start, end, replacement }: Mutant,
): Promise<boolean> {
	const target = join(project, file);
	const text = readFileSync(target, 'utf8');
	writeFileSync(target, text.slice(0, start) + replacement + text.slice(end));
	const arguments_ = ['related', ...TEST_OPTIONS, file];
	const child = spawn('vitest', arguments_, {
		cwd: project,
		stdio: 'ignore',
		timeout: TIMEOUT,
		killSignal: 'SIGKILL',
	});
	const [code] = (await once(child, 'exit')) as [number | null];
	writeFileSync(target, text);
	return code !== 0;
}
