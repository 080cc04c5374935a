import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;
/** A loaded machine delays timers and drops frames; what fails three times in a row is broken. */
const BROWSER_RETRIES = 2;
const TEST_SITE = 'src/site-tests/build-test-site.ts';

/**
 * `npm test` runs the first project. It, the second and the third are about the engine and need no
 * content; the last is about `content/` and the site that `npm run build` made of it.
 */
export default defineConfig({
	root: process.cwd(),
	test: {
		coverage: {
			provider: 'v8',
			include: ['src/{text,model,drawing,finding,outputs}/**/*.ts'],
			reporter: ['text-summary'],
			reportsDirectory: 'node_modules/.cache/coverage',
		},
		projects: [
			{
				test: {
					name: 'unit',
					include: ['{src,scripts}/**/*.test.ts'],
					exclude: ['src/{browser,content,fuzz,site}-tests/**'],
				},
			},
			{
				test: {
					name: 'site',
					include: ['src/site-tests/**/*.test.ts', 'src/fuzz-tests/{content,mcp}.test.ts'],
					globalSetup: TEST_SITE,
					testTimeout: 5 * MINUTE,
					hookTimeout: MINUTE,
				},
			},
			{
				test: {
					name: 'browser',
					include: ['src/browser-tests/**/*.test.ts', 'src/fuzz-tests/pages.test.ts'],
					globalSetup: [TEST_SITE, 'src/browser-tests/serve-site.ts'],
					testTimeout: 2 * MINUTE,
					retry: BROWSER_RETRIES,
					hookTimeout: MINUTE,
					// A busy machine takes seconds for what is a blink elsewhere.
					expect: { poll: { timeout: 10_000 } },
				},
			},
			{
				test: {
					// The two projects before this one try a tenth of it.
					name: 'fuzz',
					include: ['src/fuzz-tests/**/*.test.ts'],
					globalSetup: [TEST_SITE, 'src/browser-tests/serve-site.ts'],
					env: { FUZZ_SHARE: '1' },
					testTimeout: 20 * MINUTE,
					hookTimeout: 2 * MINUTE,
					expect: { poll: { timeout: 30_000 } },
				},
			},
			{
				test: {
					name: 'content',
					include: ['src/content-tests/**/*.test.ts'],
					globalSetup: 'src/content-tests/serve-site.ts',
					testTimeout: 5 * MINUTE,
					retry: BROWSER_RETRIES,
					hookTimeout: MINUTE,
				},
			},
		],
	},
});
