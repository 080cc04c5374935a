import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

/** `npm test` runs the first project; the other two look at a built `dist/`. */
export default defineConfig({
	root: process.cwd(),
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts'],
					exclude: ['src/site-tests/**', 'src/browser-tests/**'],
					// Some check the whole of content/.
					testTimeout: MINUTE,
				},
			},
			{
				test: {
					name: 'site',
					include: ['src/site-tests/**/*.test.ts'],
					testTimeout: 5 * MINUTE,
					hookTimeout: MINUTE,
				},
			},
			{
				test: {
					name: 'browser',
					include: ['src/browser-tests/**/*.test.ts'],
					globalSetup: 'src/browser-tests/serve-site.ts',
					testTimeout: 2 * MINUTE,
					hookTimeout: MINUTE,
					// A busy machine takes seconds for what is a blink elsewhere.
					expect: { poll: { timeout: 10_000 } },
				},
			},
		],
	},
});
