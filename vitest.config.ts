import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

/** `npm test` runs the first project, which needs no content; the last two look at `dist/`. */
export default defineConfig({
	root: process.cwd(),
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts'],
					exclude: ['src/content-tests/**', 'src/site-tests/**', 'src/browser-tests/**'],
				},
			},
			{
				test: {
					name: 'content',
					include: ['src/content-tests/**/*.test.ts'],
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
