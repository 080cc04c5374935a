// Answers whether a unit test fails with the mutant in a message, or without one. Started by
// `mutate.ts`. Modules are changed as they are loaded, so that the files stay as they are.
import { resolve } from 'node:path';
import { createVitest } from 'vitest/node';
import type { Mutant } from './mutants.ts';

export interface Trial {
	/** Tests that do not depend on these are left out. */
	files: readonly string[];
	mutant?: Mutant;
}

let mutant: Mutant | undefined;

const vitest = await createVitest(
	{
		config: false,
		include: ['src/**/*.test.ts'],
		exclude: [
			'src/{browser,content,fuzz,site}-tests/**',
			// These run programs or read very long inputs, and would take most of the time.
			'src/{build,reading/evaluation}/**',
			'**/{list-rules,long-input,parse-in-time}.test.ts',
		],
		bail: 1,
		cache: false,
		fsModuleCache: false,
		isolate: false,
		maxWorkers: 1,
		pool: 'threads',
		reporters: [{}],
		// `mutate.ts` ends tests that hang; on a busy machine others may just be slow.
		testTimeout: 0,
		watch: false,
	},
	{
		plugins: [
			{
				name: 'mutant',
				enforce: 'pre',
				transform(code, id) {
					if (!mutant || id !== resolve(mutant.file)) return undefined;
					return code.slice(0, mutant.start) + mutant.replacement + code.slice(mutant.end);
				},
			},
		],
	},
);

process.on('message', async (trial: Trial) => {
	const before = mutant;
	mutant = trial.mutant;
	for (const changed of [before, mutant]) if (changed) vitest.invalidateFile(resolve(changed.file));
	vitest.config.related = trial.files.map((file) => resolve(file));
	const tests = await vitest.getRelevantTestSpecifications();
	const { unhandledErrors } = await vitest.runTestSpecifications(tests);
	const failed = tests.some(({ testModule }) => testModule && !testModule.ok());
	process.send!(failed || unhandledErrors.length > 0);
});
